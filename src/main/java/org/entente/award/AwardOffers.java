package org.entente.award;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The offer to the applicant, and their answer. */
@Service
@Transactional
public class AwardOffers {

  /** How long an offer stands; the model's timer goes by the offer. */
  public static final Duration STANDS = Duration.ofDays(14);

  private final RoundStore rounds;
  private final AwardStore store;
  private final AwardLetters letters;
  private final AwardWorkflow workflow;
  private final AwardHistory history;
  private final AwardNotices notices;
  private final Clock clock;

  AwardOffers(
      RoundStore rounds,
      AwardStore store,
      AwardLetters letters,
      AwardWorkflow workflow,
      AwardHistory history,
      AwardNotices notices,
      Clock clock) {
    this.rounds = rounds;
    this.store = store;
    this.letters = letters;
    this.workflow = workflow;
    this.history = history;
    this.notices = notices;
    this.clock = clock;
  }

  /** Writes the letter and tells the applicant, once. */
  public void make(UUID id) {
    Award award = store.lock(id);
    if (award.status() != AwardStatus.DECIDED || cancelled(award)) {
      return;
    }
    Instant now = clock.instant();
    Instant until = now.plus(STANDS);
    Offer offer = new Offer(now, until, letters.write(award, now, until));
    store.offer(id, offer);
    history.record(
        AwardHistory.of(award, "offered", Actor.SYSTEM)
            .changed("status", award.status(), AwardStatus.OFFERED)
            .with("amount", award.amount())
            .with("until", until)
            .with("letter", offer.letter().hex())
            .on(award.computed().hash()));
    notices.beneficiary(award, "offered", notices.time(until, award.beneficiary().language()));
  }

  /**
   * The applicant takes it; the agreement follows.
   *
   * @throws Refusal CONFLICT where it was answered before, or the time is over
   */
  public void accept(UUID id) {
    Award award = open(id);
    Actor actor = award.beneficiary().actor();
    store.enter(id, AwardStatus.ACCEPTED);
    store.answered(id, clock.instant());
    history.record(
        AwardHistory.of(award, "accepted", actor)
            .changed("status", award.status(), AwardStatus.ACCEPTED)
            .on(award.computed().hash()));
    workflow.accepted(id);
  }

  /**
   * The applicant does not want it: whoever is next moves up.
   *
   * @throws Refusal as {@link #accept}
   */
  public void decline(UUID id, String reason) {
    rounds.lock(store.get(id).call());
    Award award = open(id);
    store.enter(id, AwardStatus.OFFERED, reason);
    store.answered(id, clock.instant());
    history.record(
        AwardHistory.of(award, "declined", award.beneficiary().actor())
            .with("reason", reason.isBlank() ? null : reason)
            .on(award.computed().hash()));
    workflow.declined(id);
  }

  /** Until a job comes to its awards. */
  private boolean cancelled(Award award) {
    return rounds.find(award.call()).filter(Round::over).isPresent();
  }

  private Award open(UUID id) {
    Award award = store.lock(id);
    Offer offer = award.offer();
    if (award.status() != AwardStatus.OFFERED || offer == null || cancelled(award)) {
      throw Refusal.conflict("award.answer.over", award.reference());
    }
    if (!clock.instant().isBefore(offer.acceptBy())) {
      throw Refusal.conflict("award.answer.late", award.reference());
    }
    return award;
  }
}
