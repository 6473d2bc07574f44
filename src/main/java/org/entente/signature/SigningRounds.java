package org.entente.signature;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.agreement.AgreementStatus;
import org.entente.agreement.Agreements;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.shared.Actor;
import org.entente.shared.CaseRef;
import org.entente.shared.Refusal;
import org.entente.signature.SignatureAuthority.Decision;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Rounds of signatures: who may sign is decided, a round opened, and voided when it cannot go on.
 */
@Service
public class SigningRounds {

  private final Agreements agreements;
  private final RoundTable rounds;
  private final SignatureAuthority authority;
  private final RoundPlan plan;
  private final RoundNotices notices;
  private final AuditLog audit;
  private final Clock clock;

  SigningRounds(
      Agreements agreements,
      RoundTable rounds,
      SignatureAuthority authority,
      RoundPlan plan,
      RoundNotices notices,
      AuditLog audit,
      Clock clock) {
    this.agreements = agreements;
    this.rounds = rounds;
    this.authority = authority;
    this.plan = plan;
    this.notices = notices;
    this.audit = audit;
    this.clock = clock;
  }

  /** Decides who may sign for us; NONE when the table names nobody, or nobody with a mandate. */
  @Transactional
  public Authority decideAuthority(UUID agreementId, String activity) {
    Decision decision = authority.decide(agreements.get(agreementId));
    agreements.entered(agreementId, AgreementStatus.SIGNATURE, Actor.SYSTEM);
    audit.record(
        event(agreementId, "signature.authorityDecided", Actor.SYSTEM, activity)
            .with("authority", decision.authority())
            .with("signatories", plan.described(decision))
            .under(decision.rule()));
    return decision.authority();
  }

  /**
   * The officer put right what kept everybody from signing; the table is asked again.
   *
   * @param explanation what was put right
   */
  @Transactional
  public void authorityResolved(
      UUID agreementId, String explanation, String activity, Actor actor) {
    audit.record(
        event(agreementId, "signature.authorityResolved", actor, activity)
            .with("explanation", explanation));
  }

  /** Opens a round on the version that stands; an open or sealed round is the answer as it is. */
  @Transactional
  public SigningRound open(UUID agreementId, String activity) {
    Optional<SigningRound> live = rounds.live(agreementId);
    if (live.isPresent()) {
      return live.get();
    }
    Decision decision = authority.decide(agreements.get(agreementId));
    SigningRound round =
        plan.round(agreements.get(agreementId), decision, rounds.all(agreementId).size() + 1);
    rounds.add(round);
    audit.record(
        event(agreementId, "signature.roundOpened", Actor.SYSTEM, activity)
            .with("round", round.number())
            .with("version", round.version())
            .with("lines", plan.described(decision))
            .under(round.rule())
            .on(round.hash()));
    return round;
  }

  /**
   * The open or sealed round.
   *
   * @throws Refusal not found, where there is none
   */
  @Transactional(readOnly = true)
  public SigningRound live(UUID agreementId) {
    return rounds.live(agreementId).orElseThrow(Refusal::notFound);
  }

  /** All of an agreement, first to last. */
  @Transactional(readOnly = true)
  public List<SigningRound> all(UUID agreementId) {
    return rounds.all(agreementId);
  }

  /**
   * Ends the open round for all and tells all; without an open round there is nothing to do.
   *
   * @throws Refusal 409 all have signed: what is signed stays signed
   */
  @Transactional
  public void voidRound(UUID agreementId, VoidReason reason, String activity) {
    Optional<SigningRound> live = rounds.lockLive(agreementId);
    if (live.filter(SigningRound::allSigned).isPresent()) {
      throw Refusal.conflict("signature.error.allSigned");
    }
    live.filter(round -> round.state() == RoundState.OPEN)
        .ifPresent(round -> end(round, reason, activity));
  }

  private void end(SigningRound round, VoidReason reason, String activity) {
    rounds.markVoid(round.id(), reason, clock.instant());
    long signed = round.lines().stream().filter(l -> l.state() == LineState.SIGNED).count();
    audit.record(
        event(round.agreementId(), "signature.roundVoided", Actor.SYSTEM, activity)
            .with("round", round.number())
            .with("reason", reason)
            .with("signaturesVoided", signed)
            .on(round.hash()));
    notices.voided(round, reason);
  }

  static AuditEvent event(UUID agreementId, String action, Actor actor, String activity) {
    return AuditEvent.of(CaseRef.agreement(agreementId), action, actor).at(activity);
  }
}
