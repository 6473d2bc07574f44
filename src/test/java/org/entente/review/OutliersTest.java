package org.entente.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OutliersTest {

  @Test
  void theMedianIsTheMiddleOneOrTheMeanOfTwo() {
    assertThat(Outliers.median(totals("90", "10", "40"))).isEqualByComparingTo("40");
    assertThat(Outliers.median(totals("90", "10"))).isEqualByComparingTo("50");
  }

  @Test
  void anOutlierLiesFurtherFromTheMedianThanTheDistance() {
    List<BigDecimal> totals = totals("80", "78", "50");
    assertThat(Outliers.isOne(new BigDecimal("50"), totals, 27)).isTrue();
    assertThat(Outliers.isOne(new BigDecimal("50"), totals, 28)).isFalse();
    assertThat(Outliers.any(totals, 28)).isFalse();
    assertThat(Outliers.any(totals, 27)).isTrue();
  }

  private static List<BigDecimal> totals(String... totals) {
    return Stream.of(totals).map(BigDecimal::new).toList();
  }
}
