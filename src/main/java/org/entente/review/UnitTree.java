package org.entente.review;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.people.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Which units belong together: one and all above and below it. A house as a whole belongs to nobody
 * but itself, or nobody of it could review anybody.
 */
final class UnitTree {

  private final Map<String, @Nullable String> parents = new HashMap<>();

  UnitTree(List<Unit> units) {
    units.forEach(unit -> parents.put(unit.code(), unit.parent()));
  }

  boolean kin(Collection<String> units, String unit) {
    return units.stream().anyMatch(each -> within(each, unit) || within(unit, each));
  }

  /** Whether the first is the second or below it. */
  private boolean within(String unit, String above) {
    if (unit.equals(above)) {
      return true;
    }
    String next = parents.get(unit);
    for (int depth = 0; next != null && depth <= parents.size(); depth++) {
      if (next.equals(above)) {
        return parents.get(above) != null;
      }
      next = parents.get(next);
    }
    return false;
  }
}
