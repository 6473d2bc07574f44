package org.entente.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.entente.grant.Criterion;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.entente.shared.Refusal;
import org.junit.jupiter.api.Test;

class WeightingTest {

  private static final List<Criterion> CRITERIA =
      List.of(criterion("merit", 60, 10), criterion("project", 40, 7));

  private final Weighting weighting = new Weighting(CRITERIA);

  static Criterion criterion(String key, int weight, int maximum) {
    return new Criterion(key, LocalizedText.of(Language.EN, key), weight, maximum);
  }

  @Test
  void eachCriterionCountsByItsWeightWhateverItsMaximum() {
    assertThat(weighting.total(new Scores(List.of(20, 14)))).isEqualByComparingTo("100");
    assertThat(weighting.total(new Scores(List.of(0, 0)))).isEqualByComparingTo("0");
    assertThat(weighting.total(new Scores(List.of(20, 0)))).isEqualByComparingTo("60");
  }

  @Test
  void halfPointsCountHalf() {
    // 7.5 of 10 by 60 percent, 3.5 of 7 by 40 percent
    assertThat(weighting.total(new Scores(List.of(15, 7)))).isEqualByComparingTo("65");
  }

  @Test
  void roundsOnceHalfUpToFourDecimals() {
    // 40 percent of one seventh is 5.714285…, of two sevenths 11.428571…
    assertThat(weighting.total(new Scores(List.of(0, 2)))).isEqualTo(new BigDecimal("5.7143"));
    assertThat(weighting.mean(List.of(new Scores(List.of(0, 2)), new Scores(List.of(0, 4)))))
        .isEqualTo(new BigDecimal("8.5714"));
    // Three means of one half of 0.0001 would each be rounded up, were it not for the sum.
    Weighting fine = new Weighting(List.of(criterion("one", 100, 1_000_000)));
    assertThat(fine.total(new Scores(List.of(1)))).isEqualTo(new BigDecimal("0.0001"));
    assertThat(
            fine.mean(
                List.of(new Scores(List.of(1)), new Scores(List.of(0)), new Scores(List.of(0)))))
        .isEqualTo(new BigDecimal("0.0000"));
  }

  @Test
  void saysHowFarReviewersLieApart() {
    assertThat(weighting.spread(List.of(new Scores(List.of(20, 14)), new Scores(List.of(0, 14)))))
        .isEqualByComparingTo("60");
  }

  @Test
  void refusesWhatIsNoWholeOrHalfPointWithinTheMaximum() {
    for (String points : List.of("-0.5", "10.5", "0.25")) {
      GivenScores given =
          new GivenScores(
              List.of(new BigDecimal(points), BigDecimal.ONE), List.of("because", "because"));
      assertThatThrownBy(() -> given.checked(CRITERIA))
          .isInstanceOfSatisfying(
              Refusal.class, r -> assertThat(r.messageKey()).isEqualTo("review.error.points"));
    }
    GivenScores one = new GivenScores(List.of(BigDecimal.ONE), List.of("because"));
    assertThatThrownBy(() -> one.checked(CRITERIA)).isInstanceOf(Refusal.class);
    GivenScores fine =
        new GivenScores(
            List.of(new BigDecimal("9.50"), BigDecimal.ZERO), List.of("because", "because"));
    assertThat(fine.checked(CRITERIA).halves()).containsExactly(19, 0);
  }
}
