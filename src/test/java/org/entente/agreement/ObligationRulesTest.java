package org.entente.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.entente.agreement.Obligation.Kind;
import org.junit.jupiter.api.Test;

class ObligationRulesTest {

  private static final LocalDate START = LocalDate.of(2026, 9, 1);

  @Test
  void reportsEachAnniversaryUntilTheEndAndEvaluatesTwelveMonthsBefore() {
    assertThat(ObligationRules.of(START, LocalDate.of(2029, 8, 31), 12))
        .extracting(Obligation::kind, Obligation::dueOn)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Kind.YEARLY_REPORT, LocalDate.of(2027, 9, 1)),
            org.assertj.core.groups.Tuple.tuple(Kind.YEARLY_REPORT, LocalDate.of(2028, 9, 1)),
            org.assertj.core.groups.Tuple.tuple(
                Kind.RENEWAL_EVALUATION, LocalDate.of(2028, 8, 31)));
  }

  @Test
  void reportsFiveYearsWithoutAnEnd() {
    assertThat(ObligationRules.of(START, null, 12))
        .hasSize(5)
        .allMatch(obligation -> obligation.kind() == Kind.YEARLY_REPORT);
  }

  @Test
  void hasNoEvaluationWhenItEndsWithinAYear() {
    assertThat(ObligationRules.of(START, LocalDate.of(2027, 6, 30), 12)).isEmpty();
  }
}
