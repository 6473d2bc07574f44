package org.entente.legalreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpinionTest {

  @ParameterizedTest
  @CsvSource({
    "APPROVED, APPROVED",
    "APPROVED APPROVED APPROVED, APPROVED",
    "APPROVED CHANGES_REQUESTED, CHANGES_REQUESTED",
    "CHANGES_REQUESTED REFUSED APPROVED, REFUSED",
    "REFUSED CHANGES_REQUESTED, REFUSED",
  })
  void theGravestOpinionDecides(String given, Opinion outcome) {
    List<Opinion> opinions = Arrays.stream(given.split(" ")).map(Opinion::valueOf).toList();
    assertThat(Opinion.consolidated(opinions)).isEqualTo(outcome);
  }

  @Test
  void nobodyLookedMeansNobodyApproved() {
    assertThatIllegalStateException().isThrownBy(() -> Opinion.consolidated(List.of()));
  }
}
