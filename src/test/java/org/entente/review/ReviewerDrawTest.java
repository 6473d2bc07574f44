package org.entente.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.people.Unit;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReviewerDrawTest {

  private static final UnitTree UNITS =
      new UnitTree(
          List.of(
              unit("house", null),
              unit("physics", "house"),
              unit("optics", "physics"),
              unit("lasers", "optics"),
              unit("history", "house")));

  @Test
  void aUnitBelongsToThoseAboveAndBelowItButNotToTheHouse() {
    assertThat(UNITS.kin(List.of("optics"), "optics")).isTrue();
    assertThat(UNITS.kin(List.of("physics"), "lasers")).isTrue();
    assertThat(UNITS.kin(List.of("lasers"), "physics")).isTrue();
    assertThat(UNITS.kin(List.of("house"), "physics")).isFalse();
    assertThat(UNITS.kin(List.of("physics"), "house")).isFalse();
    assertThat(UNITS.kin(List.of("house"), "house")).isTrue();
    assertThat(UNITS.kin(List.of("history"), "optics")).isFalse();
    assertThat(UNITS.kin(List.of("history"), "")).isFalse();
  }

  @Test
  void spreadsEvenly() {
    List<PanelMember> members =
        IntStream.range(0, 4).mapToObj(i -> member(i, "history", 0)).toList();
    Map<UUID, Integer> loads = loads(draw("CA-1", members).draw(applications(100, "optics"), 3));
    assertThat(loads.values()).containsOnly(75);
  }

  @Test
  void evensOutWhatSomebodyHasAlready() {
    List<PanelMember> members = List.of(member(0, "history", 10), member(1, "history", 0));
    Map<UUID, Integer> loads = loads(draw("CA-1", members).draw(applications(10, "optics"), 1));
    assertThat(loads).containsOnly(Map.entry(person(1), 10));
  }

  @Test
  void neverOneOfTheSameUnitTreeNorWhoIsBarred() {
    List<PanelMember> members =
        List.of(
            member(0, "physics", 0),
            member(1, "lasers", 0),
            member(2, "history", 0),
            member(3, "house", 0));
    ToReview barred =
        new ToReview(new UUID(9, 9), "AP-9", "optics", Set.of(person(3)), Instant.EPOCH);
    Map<ToReview, List<UUID>> drawn = draw("CA-1", members).draw(List.of(barred), 3);
    assertThat(drawn.get(barred)).containsExactly(person(2));
  }

  @Test
  void theSameCallDrawsTheSameWhateverTheOrder() {
    List<PanelMember> members =
        IntStream.range(0, 7).mapToObj(i -> member(i, "history", 0)).toList();
    List<ToReview> applications = applications(50, "optics");
    Map<ToReview, List<UUID>> first = draw("CA-1", members).draw(applications, 3);
    List<ToReview> turned = applications.stream().sorted((a, b) -> -1).toList();
    List<PanelMember> others = members.stream().sorted((a, b) -> -1).toList();
    assertThat(draw("CA-1", others).draw(turned, 3)).isEqualTo(first);
    assertThat(List.copyOf(first.keySet()))
        .isEqualTo(List.copyOf(draw("CA-1", others).draw(turned, 3).keySet()))
        .isNotEqualTo(List.copyOf(draw("CA-2", members).draw(applications, 3).keySet()));
  }

  @Test
  void anotherOneIsNoneOfThoseBefore() {
    List<PanelMember> members = List.of(member(0, "history", 0), member(1, "history", 5));
    ToReview one = applications(1, "optics").get(0);
    assertThat(draw("CA-1", members).another(one, Set.of(person(0)))).contains(person(1));
    assertThat(draw("CA-1", members).another(one, Set.of(person(0), person(1)))).isEmpty();
  }

  private static ReviewerDraw draw(String reference, List<PanelMember> members) {
    return new ReviewerDraw(reference, UNITS, members);
  }

  private static Map<UUID, Integer> loads(Map<ToReview, List<UUID>> drawn) {
    Map<UUID, Integer> loads = new HashMap<>();
    drawn.values().stream()
        .flatMap(List::stream)
        .forEach(person -> loads.merge(person, 1, Integer::sum));
    return loads;
  }

  private static List<ToReview> applications(int count, String unit) {
    return Stream.iterate(1, i -> i + 1)
        .limit(count)
        .map(i -> new ToReview(new UUID(2, i), "AP-" + i, unit, Set.of(), Instant.EPOCH))
        .toList();
  }

  private static PanelMember member(int number, String unit, int load) {
    return new PanelMember(person(number), Set.of(unit), load);
  }

  private static UUID person(int number) {
    return new UUID(1, number);
  }

  private static Unit unit(String code, @Nullable String parent) {
    return new Unit(code, LocalizedText.of(Language.EN, code), "House", parent);
  }
}
