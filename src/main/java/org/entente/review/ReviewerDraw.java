package org.entente.review;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.entente.shared.ContentHash;

/**
 * Gives applications their reviewers: each to those who have the fewest, and never to who must not
 * review it. The call's reference decides the order of equals, so that the same draw has the same
 * outcome whoever makes it again.
 */
final class ReviewerDraw {

  private final UnitTree units;
  private final List<PanelMember> members;
  private final Map<UUID, Integer> loads = new HashMap<>();
  private final Random order;

  ReviewerDraw(String reference, UnitTree units, List<PanelMember> members) {
    this.units = units;
    this.order = new Random(seed(reference));
    this.members =
        new ArrayList<>(
            members.stream().sorted(Comparator.comparing(PanelMember::person)).toList());
    Collections.shuffle(this.members, order);
    members.forEach(member -> loads.put(member.person(), member.load()));
  }

  /**
   * @return reviewers by application, fewer than asked for where there are no more
   */
  Map<ToReview, List<UUID>> draw(List<ToReview> waiting, int each) {
    List<ToReview> shuffled =
        new ArrayList<>(
            waiting.stream().sorted(Comparator.comparing(ToReview::reference)).toList());
    Collections.shuffle(shuffled, order);
    Map<ToReview, List<UUID>> drawn = new LinkedHashMap<>();
    // Whoever has the least choice chooses first; the order of all others stays the drawn one.
    shuffled.stream()
        .sorted(Comparator.comparing(this::choice))
        .forEach(one -> drawn.put(one, List.of()));
    drawn.replaceAll((one, none) -> reviewers(one, each));
    Map<ToReview, List<UUID>> inOrder = new LinkedHashMap<>();
    shuffled.forEach(one -> inOrder.put(one, drawn.getOrDefault(one, List.of())));
    return inOrder;
  }

  /** One more for an application that some had before. */
  Optional<UUID> another(ToReview one, Set<UUID> before) {
    return next(one, before);
  }

  private List<UUID> reviewers(ToReview one, int each) {
    List<UUID> chosen = new ArrayList<>();
    for (int i = 0; i < each; i++) {
      next(one, new HashSet<>(chosen)).ifPresent(chosen::add);
    }
    return chosen;
  }

  private Optional<UUID> next(ToReview one, Set<UUID> before) {
    Optional<UUID> found =
        members.stream()
            .filter(member -> may(member, one) && !before.contains(member.person()))
            .min(Comparator.comparing(member -> loads.getOrDefault(member.person(), 0)))
            .map(PanelMember::person);
    found.ifPresent(person -> loads.merge(person, 1, Integer::sum));
    return found;
  }

  private long choice(ToReview one) {
    return members.stream().filter(member -> may(member, one)).count();
  }

  private boolean may(PanelMember member, ToReview one) {
    return !one.barred().contains(member.person()) && !units.kin(member.units(), one.unit());
  }

  private static long seed(String reference) {
    String hash = ContentHash.of(reference).hex();
    return ByteBuffer.wrap(HexFormat.of().parseHex(hash.substring(0, 16))).getLong();
  }
}
