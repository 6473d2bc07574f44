package org.entente.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The directory of persons. */
public interface People {

  Optional<Person> find(UUID id);

  Optional<Person> findBySignInName(String signInName);

  /** Enabled persons of a group, as {@link Person#groups()} names them. */
  List<Person> inGroup(String group);

  /** Persons whom this person stands in for today, by a recorded substitution. */
  List<Person> standsInFor(UUID personId);

  /** Enabled persons who stand in today for one of these. */
  List<Person> standInsFor(Set<UUID> persons);

  /** The person's groups and those of whom they stand in for. */
  Set<String> groupsOf(UUID personId);
}
