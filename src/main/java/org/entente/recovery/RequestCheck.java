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
   * @throws Refusal 409 where nothing is outstanding or to be returned, 422 for what cannot be
   *     asked for
   */
  void demand(Recovery recovery, NewRequest wanted) {
    boolean returned = wanted.kind() == RequestKind.RETURN;
    if (!(returned ? recovery.returns().most() : recovery.outstanding()).isPositive()) {
      throw Refusal.conflict(
          returned ? "recovery.return.nothing" : "recovery.request.nothing", recovery.reference());
    }
    Money wished = wanted.amount();
    Money amount = wished == null ? Money.zero(recovery.currency()) : wished;
    if (wanted.kind().settles()) {
      settling(recovery, amount);
    }
    switch (wanted.kind()) {
      case RECEIPT -> line(recovery, wanted);
      case RETURN -> {
        line(recovery, wanted);
        returning(recovery, amount, recovery.returns().free());
      }
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

  /** Never more than is the beneficiary's, less what others have noted as returned. */
  static void returning(Recovery recovery, Money amount, Money most) {
    if (!amount.isPositive()
        || !amount.currency().equals(recovery.currency())
        || amount.compareTo(most) > 0) {
      throw Refusal.invalid("recovery.return.tooMuch", most.toString());
    }
  }

  private void line(Recovery recovery, NewRequest wanted) {
    LocalDate day = wanted.bankDay();
    if (day == null || day.isAfter(LocalDate.now(clock))) {
      throw Refusal.invalid("recovery.line.day");
    }
    String reference = wanted.bankReference();
    if (reference == null || reference.isBlank() || reference.length() > LONGEST_REFERENCE) {
      throw Refusal.invalid("recovery.line.reference", LONGEST_REFERENCE);
    }
    boolean noted =
        requests.of(recovery.id()).stream()
            .anyMatch(
                each ->
                    each.kind() == wanted.kind()
                        && reference.equals(each.bankReference())
                        && (each.state().open() || each.state() == RequestState.BOOKED));
    if (noted || requests.notedElsewhere(recovery.id(), wanted)) {
      throw Refusal.invalid("recovery.line.noted", reference);
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
