package org.entente.recovery;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.entente.award.Award;
import org.entente.database.YearlyNumbers;
import org.entente.people.Role;
import org.entente.shared.Act;
import org.entente.shared.Actor;
import org.entente.shared.Ids;
import org.entente.shared.Money;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens the one recovery of an award, or has more of it demanded. */
@Component
class RecoveryOpenings {

  private final RecoveryStore store;
  private final YearlyNumbers numbers;
  private final RecoveryWorkflow workflow;
  private final RecoveryNotices notices;
  private final RecoveryHistory history;
  private final Clock clock;

  RecoveryOpenings(
      RecoveryStore store,
      YearlyNumbers numbers,
      RecoveryWorkflow workflow,
      RecoveryNotices notices,
      RecoveryHistory history,
      Clock clock) {
    this.store = store;
    this.numbers = numbers;
    this.workflow = workflow;
    this.notices = notices;
    this.history = history;
    this.clock = clock;
  }

  /**
   * @param asked who of the office did; null where a report or a payment did
   * @throws Refusal 409 where somebody opened it at the same moment: what asks again finds it
   */
  UUID open(Award award, Money amount, String reason, @Nullable Actor asked) {
    Recovery opened = recovery(award, amount, reason, asked);
    if (!store.insert(opened)) {
      throw Refusal.conflict("recovery.start.there", award.reference());
    }
    history.record(
        RecoveryHistory.of(opened, "opened", asked == null ? Actor.SYSTEM : asked)
            .with("award", award.reference())
            .with("amount", amount)
            .with("reason", reason));
    workflow.opened(opened.id());
    return opened.id();
  }

  private Recovery recovery(Award award, Money amount, String reason, @Nullable Actor asked) {
    Money zero = Money.zero(amount.currency());
    Instant now = clock.instant();
    return new Recovery(
        Ids.next(clock),
        numbers.next("RC", 5, "recovery_counter"),
        award.id(),
        award.envelope(),
        award.beneficiary().payee(),
        award.beneficiary().name(),
        amount.currency(),
        RecoveryState.OPENED,
        amount,
        zero,
        ReturnTally.none(zero),
        reason,
        asked == null ? null : Act.of(asked, now),
        null,
        now,
        new Tally(zero, zero, zero, zero, zero, zero),
        0);
  }

  /**
   * More of it is to be demanded, and it says so at once; where its case has ended, finance hears
   * of it.
   */
  void again(Recovery recovery) {
    boolean heard = workflow.moved(recovery.id());
    if (heard && recovery.state().closed()) {
      store.enter(recovery.id(), RecoveryState.OPENED);
    } else if (recovery.state().closed()) {
      notices.office(recovery, "late:" + recovery.version(), Role.FINANCE_DIRECTOR, "late");
    }
  }
}
