package org.entente.tasklist.query;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.people.People;
import org.entente.people.Person;
import org.entente.people.Role;

/**
 * Whose eyes look at tasks.
 *
 * @param persons the reader and whom they stand in for
 * @param groups the groups of all of these
 * @param overview true for who may see every task
 */
public record Reader(UUID id, Set<UUID> persons, Set<String> groups, boolean overview) {

  public static Reader of(Person person, People people) {
    Set<UUID> persons = new LinkedHashSet<>(Set.of(person.id()));
    people.standsInFor(person.id()).forEach(other -> persons.add(other.id()));
    boolean overview =
        person.has(Role.OFFICER) || person.has(Role.ADMIN) || person.has(Role.AUDITOR);
    return new Reader(person.id(), persons, people.groupsOf(person.id()), overview);
  }

  String[] personIds() {
    return persons.stream().map(UUID::toString).toArray(String[]::new);
  }

  String[] groupNames() {
    return groups.toArray(String[]::new);
  }

  /** The keys the view's index is read by; one that is never used where the view has none. */
  String[] keys(TaskView view) {
    return switch (view) {
      case MINE -> personIds();
      case GROUPS -> groupNames();
      case ALL -> new String[0];
    };
  }

  boolean maySee(TaskRow row) {
    Set<String> shared =
        row.candidateGroups().stream().filter(groups::contains).collect(Collectors.toSet());
    return overview
        || (row.assignee() != null && persons.contains(row.assignee()))
        || !shared.isEmpty();
  }
}
