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

  /** Those that are neither paid nor spoken for; instalments are filled up one after the other. */
  List<Debt> of(Recovery recovery) {
    LocalDate due = recovery.dueOn();
    if (!recovery.tally().free().isPositive() || due == null) {
      return List.of();
    }
    if (recovery.state() == RecoveryState.IN_INSTALMENTS) {
      return instalments(recovery, requests.plan(recovery.id()).orElseThrow());
    }
    return claims.of(recovery).stream()
        .filter(claim -> claim.sentAt() != null)
        .limit(1)
        .map(claim -> new Debt(-claim.number(), 0, due, recovery.tally().free()))
        .toList();
  }

  private static List<Debt> instalments(Recovery recovery, RecoveryRequest plan) {
    Money covered = plan.amount().minus(recovery.tally().free());
    Money reached = Money.zero(recovery.currency());
    List<Debt> open = new ArrayList<>();
    for (int i = 0; i < plan.plan().size(); i++) {
      PlanLine line = plan.plan().get(i);
      reached = reached.plus(line.amount());
      if (reached.compareTo(covered) > 0) {
        Money owed = reached.minus(covered).min(line.amount());
        open.add(new Debt(plan.number(), i + 1, line.dueOn(), owed));
      }
    }
    return open;
  }
}
