package org.entente.agreement;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.people.Role;

/**
 * Which part of the register a person reads.
 *
 * @param all staff, leadership, auditors and administrators read every agreement
 * @param units whose agreements the person reads as their head, or as the head's substitute
 */
public record Reader(UUID person, boolean all, List<String> units) {

  private static final String UNIT_HEAD = Role.UNIT_HEAD.key() + "@";

  /**
   * @param groups as {@code People.groupsOf} tells them
   */
  static Reader of(UUID person, Set<String> groups) {
    boolean all = Role.readingAll().stream().map(Role::key).anyMatch(groups::contains);
    List<String> units =
        groups.stream()
            .filter(group -> group.startsWith(UNIT_HEAD))
            .map(group -> group.substring(UNIT_HEAD.length()))
            .toList();
    return new Reader(person, all, units);
  }

  boolean reads(Agreement agreement) {
    return all || agreement.proposer().equals(person) || units.contains(agreement.unit());
  }
}
