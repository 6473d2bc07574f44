package org.entente.notify;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.entente.people.People;
import org.entente.people.Person;
import org.springframework.stereotype.Component;

/** Who is told: persons themselves, and everybody of a group. */
@Component
public class Hearers {

  private final People people;

  Hearers(People people) {
    this.people = people;
  }

  /** In one order, so that two steps that tell the same people never wait for each other. */
  public Set<UUID> of(Collection<UUID> persons, Collection<String> groups) {
    Set<UUID> hearers = new TreeSet<>(persons);
    for (String group : groups) {
      people.inGroup(group).stream().map(Person::id).forEach(hearers::add);
    }
    return hearers;
  }

  /** Those, and whoever stands in today for one of them. */
  public Set<UUID> withSubstitutes(Collection<UUID> persons, Collection<String> groups) {
    Set<UUID> hearers = of(persons, groups);
    people.standInsFor(Set.copyOf(hearers)).stream().map(Person::id).forEach(hearers::add);
    return hearers;
  }
}
