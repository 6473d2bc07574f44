package org.entente.people;

import java.util.Set;
import java.util.UUID;
import org.entente.shared.Actor;
import org.entente.shared.Language;

/**
 * Somebody who signs in.
 *
 * @param assignments what they are, and where
 */
public record Person(
    UUID id,
    String signInName,
    String displayName,
    Language language,
    boolean enabled,
    Set<RoleAssignment> assignments) {

  public Person {
    assignments = Set.copyOf(assignments);
  }

  public boolean has(Role role) {
    return assignments.stream().anyMatch(assignment -> assignment.role() == role);
  }

  /** The groups whose tasks this person may claim: {@code officer} and {@code officer@<unit>}. */
  public Set<String> groups() {
    Set<String> groups = new java.util.TreeSet<>();
    assignments.forEach(
        assignment -> {
          groups.add(assignment.role().key());
          groups.add(assignment.role().key() + "@" + assignment.unit());
        });
    return groups;
  }

  public Actor actor() {
    return Actor.person(id, displayName);
  }
}
