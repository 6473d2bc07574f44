package org.entente.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an agreement in force owes: a report on each anniversary, an evaluation before the end. */
final class ObligationRules {

  /** An agreement without end gets the reports of its first years. */
  private static final int MOST_REPORTS = 5;

  private ObligationRules() {}

  static List<Obligation> of(
      LocalDate effectiveOn, @Nullable LocalDate endsOn, int evaluationMonths) {
    List<Obligation> obligations = new ArrayList<>();
    for (int year = 1; year <= MOST_REPORTS; year++) {
      LocalDate anniversary = effectiveOn.plusYears(year);
      if (endsOn == null || !anniversary.isAfter(endsOn)) {
        obligations.add(open(Obligation.Kind.YEARLY_REPORT, anniversary));
      }
    }
    if (endsOn != null) {
      LocalDate evaluation = endsOn.minusMonths(evaluationMonths);
      if (evaluation.isAfter(effectiveOn)) {
        obligations.add(open(Obligation.Kind.RENEWAL_EVALUATION, evaluation));
      }
    }
    return obligations;
  }

  private static Obligation open(Obligation.Kind kind, LocalDate dueOn) {
    return new Obligation(kind, dueOn, Obligation.State.OPEN);
  }
}
