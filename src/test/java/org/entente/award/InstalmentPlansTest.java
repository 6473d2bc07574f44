package org.entente.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.award.InstalmentPlans.Share;
import org.entente.shared.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstalmentPlansTest {

  private static final List<Share> THIRDS = List.of(share(33), share(33), share(34));

  @ParameterizedTest
  @CsvSource({"1835.01, EUR", "0.01, EUR", "100.001, JOD", "7, JPY", "1000000000.03, EUR"})
  void sumsToTheSmallestUnitWithTheRemainderInTheLast(String amount, String currency) {
    Money whole = Money.of(amount, currency);
    List<Instalment> plan = InstalmentPlans.split(whole, THIRDS);
    assertThat(plan.stream().map(Instalment::amount).reduce(Money::plus)).contains(whole);
    assertThat(plan).allMatch(each -> each.amount().isPositive());
    assertThat(plan.get(plan.size() - 1).amount()).isGreaterThanOrEqualTo(plan.get(0).amount());
  }

  private static Share share(int percent) {
    return new Share(percent, List.of(Condition.AGREEMENT_SIGNED));
  }
}
