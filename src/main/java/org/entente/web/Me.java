package org.entente.web;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.people.Person;
import org.entente.people.Role;
import org.entente.people.RoleAssignment;
import org.entente.shared.Language;

/** The reader, as templates know them. */
public record Me(UUID id, String displayName, String initials, Set<Role> roles, Language language) {

  static Me of(Person person) {
    return new Me(
        person.id(),
        person.displayName(),
        initials(person.displayName()),
        person.assignments().stream().map(RoleAssignment::role).collect(Collectors.toSet()),
        person.language());
  }

  /**
   * @param role a {@link Role} by its name, {@code OFFICER}
   */
  public boolean has(String role) {
    return roles.contains(Role.valueOf(role));
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.strip().split("\\s+")) {
      if (initials.codePointCount(0, initials.length()) < 2 && !word.isEmpty()) {
        initials.appendCodePoint(Character.toUpperCase(word.codePointAt(0)));
      }
    }
    return initials.toString();
  }
}
