package org.entente.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.entente.grant.Criterion;
import org.junit.jupiter.api.Test;

class RankingRuleTest {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private static final List<Criterion> CRITERIA =
      List.of(
          WeightingTest.criterion("language", 20, 10),
          WeightingTest.criterion("merit", 50, 10),
          WeightingTest.criterion("project", 30, 10));

  private final RankingRule rule = new RankingRule(CRITERIA, 2, 1);

  @Test
  void theHigherScoreComesFirstAndStandingsFollowTheQuota() {
    List<RankedPlace> places =
        rule.rank(
            List.of(
                of(1, List.of(10, 10, 10)),
                of(2, List.of(20, 20, 20)),
                of(3, List.of(15, 15, 15)),
                of(4, List.of(1, 1, 1))));
    assertThat(numbers(places)).containsExactly(2, 3, 1, 4);
    assertThat(places)
        .extracting(place -> place.place().standing())
        .containsExactly(Standing.PROPOSED, Standing.PROPOSED, Standing.RESERVE, Standing.BELOW);
    assertThat(places).extracting(place -> place.place().tieRule()).containsOnly("");
  }

  @Test
  void aTieGoesToTheCriterionOfGreatestWeight() {
    // 20 × 15 + 50 × 10 + 30 × 0 = 20 × 0 + 50 × 16 + 30 × 0: 800 each
    List<RankedPlace> places =
        rule.rank(List.of(of(1, List.of(15, 10, 0)), of(2, List.of(0, 16, 0))));
    assertThat(numbers(places)).containsExactly(2, 1);
    assertThat(ties(places)).containsExactly("criterion:merit", "criterion:merit");
  }

  @Test
  void thenToTheNextCriterion() {
    // merit is equal; 20 × 3 = 30 × 2
    List<RankedPlace> places = rule.rank(List.of(of(1, List.of(3, 8, 0)), of(2, List.of(0, 8, 2))));
    assertThat(numbers(places)).containsExactly(2, 1);
    assertThat(ties(places)).containsExactly("criterion:project", "criterion:project");
  }

  @Test
  void thenToTheReviewersWhoDifferLess() {
    List<RankedPlace> places =
        rule.rank(
            List.of(
                of(1, List.of(4, 4, 4), List.of(16, 16, 16)),
                of(2, List.of(10, 10, 10), List.of(10, 10, 10))));
    assertThat(numbers(places)).containsExactly(2, 1);
    assertThat(ties(places)).containsExactly("spread", "spread");
  }

  @Test
  void thenToTheEarlierSubmissionAndLastToTheReference() {
    List<Integer> same = List.of(9, 9, 9);
    Contender late = at(1, "AP-1", NOON.plusSeconds(1), same);
    Contender early = at(2, "AP-3", NOON, same);
    Contender earlyToo = at(3, "AP-2", NOON, same);
    List<RankedPlace> places = rule.rank(List.of(late, early, earlyToo));
    assertThat(numbers(places)).containsExactly(3, 2, 1);
    assertThat(ties(places)).containsExactly("reference", "reference", "submitted");
  }

  @Test
  void meansOfDifferentlyManyReviewersAreComparedExactly() {
    List<RankedPlace> places =
        rule.rank(
            List.of(
                of(1, List.of(10, 10, 10), List.of(10, 10, 10), List.of(10, 10, 10)),
                of(2, List.of(10, 10, 10))));
    assertThat(ties(places)).containsExactly("submitted", "submitted");
  }

  @Test
  void theOrderInWhichTheyComeDecidesNothing() {
    Random random = new Random(7);
    List<Contender> all = new ArrayList<>();
    for (int i = 1; i <= 200; i++) {
      List<List<Integer>> scores = new ArrayList<>();
      for (int j = 0; j < 3; j++) {
        scores.add(List.of(random.nextInt(5), random.nextInt(5), random.nextInt(5)));
      }
      all.add(at(i, "AP-" + i, NOON.plusSeconds(random.nextInt(3)), scores.toArray(List[]::new)));
    }
    List<Integer> order = numbers(rule.rank(all));
    Collections.shuffle(all, random);
    assertThat(numbers(rule.rank(all))).isEqualTo(order);
  }

  private static Contender of(int number, List<?>... scores) {
    return at(number, "AP-" + number, NOON.plusSeconds(number), scores);
  }

  @SuppressWarnings("unchecked")
  private static Contender at(int number, String reference, Instant at, List<?>... scores) {
    List<Scores> all = new ArrayList<>();
    for (List<?> one : scores) {
      all.add(new Scores((List<Integer>) one));
    }
    return new Contender(new UUID(0, number), number, reference, at, all);
  }

  private static List<Integer> numbers(List<RankedPlace> places) {
    return places.stream().map(place -> place.ranked().contender().number()).toList();
  }

  private static List<String> ties(List<RankedPlace> places) {
    return places.stream().map(place -> place.place().tieRule()).toList();
  }
}
