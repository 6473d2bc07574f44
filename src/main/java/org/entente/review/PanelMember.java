package org.entente.review;

import java.util.Set;
import java.util.UUID;

/**
 * A reviewer of a panel.
 *
 * @param units where they belong
 * @param load reviews they have or had to write for this call
 */
record PanelMember(UUID person, Set<String> units, int load) {

  PanelMember {
    units = Set.copyOf(units);
  }
}
