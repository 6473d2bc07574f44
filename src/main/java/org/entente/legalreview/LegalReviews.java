package org.entente.legalreview;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.agreement.Agreement;
import org.entente.agreement.AgreementStatus;
import org.entente.agreement.Agreements;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.drafting.Drafts;
import org.entente.drafting.FrozenVersion;
import org.entente.shared.Actor;
import org.entente.shared.CaseRef;
import org.entente.shared.Ids;
import org.entente.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rounds of review: opened, answered role by role, consolidated. */
@Service
public class LegalReviews {

  private final Agreements agreements;
  private final Drafts drafts;
  private final ReviewRounds rounds;
  private final Opinions opinions;
  private final Independence independence;
  private final AuditLog audit;
  private final ApplicationEventPublisher events;
  private final LegalReviewProperties properties;
  private final Clock clock;

  LegalReviews(
      Agreements agreements,
      Drafts drafts,
      ReviewRounds rounds,
      Opinions opinions,
      Independence independence,
      AuditLog audit,
      ApplicationEventPublisher events,
      LegalReviewProperties properties,
      Clock clock) {
    this.agreements = agreements;
    this.drafts = drafts;
    this.rounds = rounds;
    this.opinions = opinions;
    this.independence = independence;
    this.audit = audit;
    this.events = events;
    this.properties = properties;
    this.clock = clock;
  }

  /** Opens a round on the version that stands; the round that is open already is the answer. */
  @Transactional
  public ReviewRound open(UUID agreementId, String activity) {
    FrozenVersion version = drafts.latestFrozen(agreementId).orElseThrow(Refusal::notFound);
    Optional<ReviewRound> open = rounds.open(agreementId);
    if (open.isPresent() && open.get().hash().equals(version.hash())) {
      return open.get();
    }
    ReviewRound round = next(agreements.get(agreementId), version);
    rounds.add(round);
    agreements.entered(agreementId, AgreementStatus.LEGAL_REVIEW, Actor.SYSTEM);
    audit.record(
        event(round, "legalreview.opened", Actor.SYSTEM, activity)
            .with("round", round.number())
            .with("version", round.version())
            .with("reviewers", round.roles()));
    return round;
  }

  /**
   * The round that waits for opinions.
   *
   * @throws Refusal not found, where none is open
   */
  @Transactional(readOnly = true)
  public ReviewRound current(UUID agreementId) {
    return rounds.open(agreementId).orElseThrow(Refusal::notFound);
  }

  /** Every opinion on any version of the text, oldest first, void ones included. */
  @Transactional(readOnly = true)
  public List<GivenOpinion> opinions(UUID agreementId) {
    return opinions.of(agreementId);
  }

  /** Why this person may not review in this role: they asked for it, wrote it, or reviewed it. */
  @Transactional(readOnly = true)
  public Optional<Refusal> objection(UUID agreementId, ReviewerRole role, Actor actor) {
    return independence.objection(agreements.get(agreementId), role, actor);
  }

  /**
   * Keeps an opinion on the round's text.
   *
   * @throws Refusal 403 four eyes, 409 the text is not the round's any more or somebody else
   *     answered in this role, 422 no reason given
   */
  @Transactional
  public void give(GiveOpinion command) {
    ReviewRound round = rounds.lockOpen(command.agreementId()).orElseThrow(Refusal::notFound);
    Refusal.raise(
        independence.objection(
            agreements.get(command.agreementId()), command.role(), command.actor()));
    requireUnchanged(round);
    GivenOpinion opinion = opinion(round, command);
    opinions.add(opinion);
    audit.record(
        event(round, "legalreview.opinionGiven", command.actor(), command.activity())
            .with("role", command.role())
            .with("opinion", command.opinion())
            .with("remark", opinion.remark()));
    events.publishEvent(
        new OpinionGiven(command.agreementId(), command.role(), command.opinion(), round.hash()));
  }

  /** Closes the round; closed already means its outcome is told again. */
  @Transactional
  public Opinion consolidate(UUID agreementId, String activity) {
    ReviewRound round = rounds.latest(agreementId).orElseThrow(Refusal::notFound);
    Opinion done = round.outcome();
    if (done != null) {
      return done;
    }
    Opinion outcome =
        Opinion.consolidated(
            opinions.ofRound(round.id()).stream().map(GivenOpinion::opinion).toList());
    rounds.close(round.id(), outcome, clock.instant());
    audit.record(
        event(round, "legalreview.consolidated", Actor.SYSTEM, activity).with("outcome", outcome));
    return outcome;
  }

  private ReviewRound next(Agreement agreement, FrozenVersion version) {
    Instant now = clock.instant();
    WorkingDays days = properties.calendar();
    return new ReviewRound(
        Ids.next(clock),
        agreement.id(),
        rounds.latest(agreement.id()).map(ReviewRound::number).orElse(0) + 1,
        version.number(),
        version.hash(),
        ReviewerRole.of(agreement.route()),
        now,
        days.plus(now, properties.halfTime()),
        days.plus(now, properties.fullTime()),
        null);
  }

  private GivenOpinion opinion(ReviewRound round, GiveOpinion command) {
    String remark = command.remark() == null ? null : command.remark().strip();
    if (command.opinion().needsRemark() && (remark == null || remark.isEmpty())) {
      throw Refusal.invalid("legalreview.error.remarkMissing");
    }
    if (!round.roles().contains(command.role())) {
      throw Refusal.notFound();
    }
    if (opinions.ofRound(round.id()).stream().anyMatch(o -> o.role() == command.role())) {
      throw Refusal.conflict("legalreview.error.answered");
    }
    return new GivenOpinion(
        Ids.next(clock),
        round.id(),
        round.version(),
        command.role(),
        command.opinion(),
        remark == null || remark.isEmpty() ? null : remark,
        round.hash(),
        command.actor(),
        clock.instant(),
        null,
        null);
  }

  private void requireUnchanged(ReviewRound round) {
    FrozenVersion version = drafts.latestFrozen(round.agreementId()).orElseThrow(Refusal::notFound);
    if (!version.hash().equals(round.hash()) || !drafts.recompute(version).equals(round.hash())) {
      throw Refusal.conflict("legalreview.error.textChanged");
    }
  }

  static AuditEvent event(ReviewRound round, String action, Actor actor, String activity) {
    return AuditEvent.of(CaseRef.agreement(round.agreementId()), action, actor)
        .at(activity)
        .on(round.hash());
  }
}
