package org.entente.recovery;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.entente.people.Role;
import org.entente.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds of what is not paid, every thirty days after its due day, and of an instalment a week
 * ahead. Days that passed unheard are made up for by one mail; an objection or a waiver that
 * somebody has to decide on pauses them.
 */
@Service
@Transactional
public class RecoveryReminders {

  private static final int ESCALATED = 60;

  private final RecoveryStore store;
  private final RequestStore requests;
  private final Debts debts;
  private final ReminderStore reminders;
  private final RecoveryNotices notices;
  private final RecoveryHistory history;
  private final Clock clock;

  RecoveryReminders(
      RecoveryStore store,
      RequestStore requests,
      Debts debts,
      ReminderStore reminders,
      RecoveryNotices notices,
      RecoveryHistory history,
      Clock clock) {
    this.store = store;
    this.requests = requests;
    this.debts = debts;
    this.reminders = reminders;
    this.notices = notices;
    this.history = history;
    this.clock = clock;
  }

  /** When to remind next; tomorrow at the earliest while an objection is open. */
  @Transactional(readOnly = true)
  public Instant next(UUID id) {
    Recovery recovery = store.get(id);
    LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
    LocalDate day =
        debts.of(recovery).stream()
            .map(debt -> debt.day(debt.next(reminders.last(id, debt))))
            .min(Comparator.naturalOrder())
            .orElse(tomorrow);
    LocalDate next = paused(id) && day.isBefore(tomorrow) ? tomorrow : day;
    return next.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /** Whether reminders wait for somebody's decision. */
  @Transactional(readOnly = true)
  public boolean paused(UUID id) {
    return requests.of(id).stream()
        .anyMatch(
            each ->
                each.state() == RequestState.ASKED
                    && (each.kind() == RequestKind.OBJECTION || each.kind() == RequestKind.WAIVER));
  }

  public void remind(UUID id) {
    Recovery recovery = store.lock(id);
    if (paused(id)) {
      return;
    }
    debts.of(recovery).stream()
        .flatMap(debt -> passed(id, debt).stream())
        .max(Comparator.comparingInt(Passed::days))
        .ifPresent(last -> tell(recovery, last));
  }

  private record Passed(Debt debt, int days) {}

  /** Keeps each day that has come since the last reminder, and gives the latest of them. */
  private Optional<Passed> passed(UUID id, Debt debt) {
    LocalDate today = LocalDate.now(clock);
    Optional<Passed> latest = Optional.empty();
    int days = debt.next(reminders.last(id, debt));
    while (!debt.day(days).isAfter(today)) {
      reminders.sent(id, debt, days);
      latest = Optional.of(new Passed(debt, days));
      days = debt.next(Optional.of(days));
    }
    return latest;
  }

  private void tell(Recovery recovery, Passed last) {
    Debt debt = last.debt();
    String key = "reminder:" + debt.plan() + ":" + debt.item() + ":" + last.days();
    String due = notices.day(recovery, debt.dueOn());
    String what = last.days() < 0 ? "dueSoon" : "overdue";
    notices.beneficiary(recovery, key, what, debt.amount(), due);
    if (last.days() >= ESCALATED) {
      notices.office(recovery, key + ":office", Role.FINANCE_DIRECTOR, "overdue");
    }
    history.record(
        RecoveryHistory.of(recovery, "reminded", Actor.SYSTEM)
            .at("remindDebtor")
            .with("outstanding", recovery.outstanding())
            .with("dueOn", debt.dueOn()));
  }
}
