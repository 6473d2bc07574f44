package org.entente.recovery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.shared.Money;
import org.springframework.stereotype.Component;

/** What is to be paid by when: by the plan that holds, or as it was demanded. */
@Component
class Debts {

  private final RequestStore requests;
  private final ClaimStore claims;

  Debts(RequestStore requests, ClaimStore claims) {
    this.requests = requests;
    this.claims = claims;
  }

  /** Those that are not paid yet; instalments are filled up one after the other. */
  List<Debt> of(Recovery recovery) {
    LocalDate due = recovery.dueOn();
    if (!recovery.outstanding().isPositive() || due == null) {
      return List.of();
    }
    if (recovery.state() == RecoveryState.IN_INSTALMENTS) {
      return instalments(recovery, requests.plan(recovery.id()).orElseThrow());
    }
    int number = claims.of(recovery).get(0).number();
    return List.of(new Debt(-number, 0, due, recovery.outstanding()));
  }

  private static List<Debt> instalments(Recovery recovery, RecoveryRequest plan) {
    Money covered = plan.amount().minus(recovery.outstanding());
    Money reached = Money.zero(recovery.currency());
    List<Debt> open = new ArrayList<>();
    for (int i = 0; i < plan.plan().size(); i++) {
      PlanLine line = plan.plan().get(i);
      reached = reached.plus(line.amount());
      if (reached.compareTo(covered) > 0) {
        Money left = reached.minus(covered);
        Money owed = left.compareTo(line.amount()) < 0 ? left : line.amount();
        open.add(new Debt(plan.number(), i + 1, line.dueOn(), owed));
      }
    }
    return open;
  }
}
