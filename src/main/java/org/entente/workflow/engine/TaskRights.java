package org.entente.workflow.engine;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.people.People;
import org.entente.people.Person;
import org.entente.shared.Actor;
import org.entente.workflow.OpenTask;
import org.springframework.stereotype.Component;

/** Who may work on a task, and in whose name. Administrators may see none of them by that alone. */
@Component
class TaskRights {

  private final People people;

  TaskRights(People people) {
    this.people = people;
  }

  /**
   * The actor as they would act on this task: in their own name where it is theirs or their
   * group's, else on behalf of somebody they stand in for; empty when it is none of theirs.
   */
  Optional<Actor> actingOn(OpenTask task, Actor actor) {
    UUID personId = actor.personId();
    if (personId == null) {
      return Optional.empty();
    }
    Optional<Person> self = people.find(personId).filter(Person::enabled);
    if (self.isEmpty()) {
      return Optional.empty();
    }
    if (concerns(task, self.get())) {
      return Optional.of(self.get().actor());
    }
    List<Person> represented = people.standsInFor(personId);
    return represented.stream()
        .filter(other -> concerns(task, other))
        .findFirst()
        .map(other -> self.get().actor().onBehalfOf(other.id(), other.displayName()));
  }

  private static boolean concerns(OpenTask task, Person person) {
    return person.id().equals(task.assignee())
        || !Collections.disjoint(task.candidateGroups(), person.groups());
  }
}
