package org.entente.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.grant.Criterion;

/**
 * Orders applications: by score; those with the same by the criterion of greatest weight, then the
 * next, in the call's order where weights are equal; then the one whose reviewers agreed more; then
 * the earlier submission; then the reference. Nobody moves one by hand.
 */
final class RankingRule {

  private record Step(String name, Comparator<Ranked> order) {}

  private final Weighting weighting;
  private final int criteria;
  private final int quota;
  private final int reserve;
  private final List<Step> steps;

  RankingRule(List<Criterion> criteria, int quota, int reserve) {
    this.weighting = new Weighting(criteria);
    this.criteria = criteria.size();
    this.quota = quota;
    this.reserve = reserve;
    this.steps = steps(criteria);
  }

  List<RankedPlace> rank(List<Contender> contenders) {
    List<Ranked> order = new ArrayList<>(contenders.stream().map(this::ranked).toList());
    Comparator<Ranked> rule = Comparator.comparing(Ranked::score).reversed();
    for (Step step : steps) {
      rule = rule.thenComparing(step.order());
    }
    order.sort(rule);
    return IntStream.range(0, order.size()).mapToObj(i -> placed(order, i)).toList();
  }

  private Ranked ranked(Contender contender) {
    List<Scores> scores = contender.scores();
    return new Ranked(
        contender,
        weighting.mean(scores),
        IntStream.range(0, criteria).mapToObj(i -> weighting.mean(scores, i)).toList(),
        weighting.spread(scores));
  }

  private RankedPlace placed(List<Ranked> order, int index) {
    Ranked ranked = order.get(index);
    Place place =
        new Place(
            index + 1,
            ranked.contender().application(),
            ranked.score(),
            standing(index + 1),
            tieRule(order, index));
    return new RankedPlace(place, ranked);
  }

  private Standing standing(int place) {
    if (place <= quota) {
      return Standing.PROPOSED;
    }
    return place <= quota + reserve ? Standing.RESERVE : Standing.BELOW;
  }

  /** What set it apart from the one above; for the first of them, from the one below. */
  private String tieRule(List<Ranked> order, int index) {
    Ranked ranked = order.get(index);
    if (index > 0 && same(order.get(index - 1), ranked)) {
      return step(order.get(index - 1), ranked);
    }
    boolean tied = index + 1 < order.size() && same(ranked, order.get(index + 1));
    return tied ? step(ranked, order.get(index + 1)) : "";
  }

  private static boolean same(Ranked one, Ranked other) {
    return one.score().compareTo(other.score()) == 0;
  }

  private String step(Ranked one, Ranked other) {
    return steps.stream()
        .filter(step -> step.order().compare(one, other) != 0)
        .map(Step::name)
        .findFirst()
        .orElse("");
  }

  private static List<Step> steps(List<Criterion> criteria) {
    List<Step> steps = new ArrayList<>();
    IntStream.range(0, criteria.size())
        .boxed()
        .sorted(Comparator.comparing(i -> -criteria.get(i).weight()))
        .forEach(i -> steps.add(new Step("criterion:" + criteria.get(i).key(), higher(i))));
    steps.add(new Step("spread", Comparator.comparing(Ranked::spread)));
    steps.add(new Step("submitted", Comparator.comparing(each -> each.contender().submittedAt())));
    steps.add(new Step("reference", Comparator.comparing(each -> each.contender().reference())));
    return steps;
  }

  /** Exact, so that rounding neither makes nor hides a difference. */
  private static Comparator<Ranked> higher(int criterion) {
    return (one, other) -> {
      List<Scores> ours = one.contender().scores();
      List<Scores> theirs = other.contender().scores();
      long left = Weighting.halves(ours, criterion) * theirs.size();
      long right = Weighting.halves(theirs, criterion) * ours.size();
      return Long.compare(right, left);
    };
  }
}
