package org.entente.recovery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.shared.Money;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What can be asked for, and how much of it. */
@Component
class RequestCheck {

  private static final int LONGEST_REFERENCE = 140;

  private final RequestStore requests;
  private final ReminderStore reminders;
  private final Debts debts;
  private final OffsetTargets targets;
  private final Clock clock;

  RequestCheck(
      RequestStore requests,
      ReminderStore reminders,
      Debts debts,
      OffsetTargets targets,
      Clock clock) {
    this.requests = requests;
    this.reminders = reminders;
    this.debts = debts;
    this.targets = targets;
    this.clock = clock;
  }

  /**
   * @throws Refusal 409 where nothing is outstanding, 422 for what cannot be asked for
   */
  void demand(Recovery recovery, NewRequest wanted) {
    if (!recovery.outstanding().isPositive()) {
      throw Refusal.conflict("recovery.request.nothing", recovery.reference());
    }
    Money amount = wanted.amount();
    if (wanted.kind().settles()) {
      settling(recovery, amount == null ? Money.zero(recovery.currency()) : amount);
    }
    switch (wanted.kind()) {
      case RECEIPT -> receipt(recovery, wanted);
      case PLAN -> plan(recovery, wanted.plan());
      case OFFSET -> targets.demand(recovery, wanted);
      case WAIVER -> Reasons.checked(wanted.reason());
      case WRITE_OFF -> writeOff(recovery, wanted);
      case OBJECTION -> objection(recovery, wanted);
    }
  }

  /** Never more than is outstanding, less what others have agreed on meanwhile. */
  static void settling(Recovery recovery, Money amount) {
    Money free = recovery.tally().free();
    if (!amount.isPositive()
        || !amount.currency().equals(recovery.currency())
        || amount.compareTo(free) > 0) {
      throw Refusal.invalid("recovery.request.tooMuch", free.toString());
    }
  }

  private void receipt(Recovery recovery, NewRequest wanted) {
    LocalDate day = wanted.receivedOn();
    if (day == null || day.isAfter(LocalDate.now(clock))) {
      throw Refusal.invalid("recovery.receipt.day");
    }
    String reference = wanted.bankReference();
    if (reference == null || reference.isBlank() || reference.length() > LONGEST_REFERENCE) {
      throw Refusal.invalid("recovery.receipt.reference", LONGEST_REFERENCE);
    }
    boolean noted =
        requests.of(recovery.id()).stream()
            .anyMatch(
                each ->
                    reference.equals(each.bankReference())
                        && (each.state().open() || each.state() == RequestState.BOOKED));
    if (noted || requests.notedElsewhere(recovery.id(), reference, day)) {
      throw Refusal.invalid("recovery.receipt.noted", reference);
    }
  }

  private void plan(Recovery recovery, List<PlanLine> lines) {
    LocalDate before = LocalDate.now(clock);
    for (PlanLine line : lines) {
      if (!line.dueOn().isAfter(before) || !line.amount().isPositive()) {
        throw Refusal.invalid("recovery.plan.lines");
      }
      before = line.dueOn();
    }
    if (lines.size() < 2 || lines.size() > PlanLine.MOST) {
      throw Refusal.invalid("recovery.plan.count", PlanLine.MOST);
    }
    planned(recovery, lines);
  }

  /** Exact to the smallest unit. */
  static void planned(Recovery recovery, List<PlanLine> lines) {
    Money free = recovery.tally().free();
    if (!PlanLine.sum(lines, recovery.currency()).equals(free)) {
      throw Refusal.invalid("recovery.plan.sum", free.toString());
    }
  }

  private void writeOff(Recovery recovery, NewRequest wanted) {
    Reasons.checked(wanted.reason());
    if (debts.of(recovery).stream()
        .noneMatch(debt -> reminders.lastReminded(recovery.id(), debt))) {
      throw Refusal.conflict("recovery.writeOff.early");
    }
  }

  private void objection(Recovery recovery, NewRequest wanted) {
    Reasons.checked(wanted.reason());
    boolean open =
        requests.of(recovery.id()).stream()
            .anyMatch(
                each -> each.kind() == RequestKind.OBJECTION && each.state() == RequestState.ASKED);
    if (open) {
      throw Refusal.conflict("recovery.objection.open");
    }
  }

  @Nullable Target target(NewRequest wanted) {
    UUID target = wanted.target();
    return target == null ? null : targets.of(target);
  }
}
