package org.entente.workflow.engine;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
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
   * The actor as they would act on this task: for whom they stand in where that person has claimed
   * it, in their own name where it is theirs or their group's, else on behalf of somebody whose
   * group's it is; empty when it is none of theirs.
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
    Actor own = self.get().actor();
    List<Person> represented = people.standsInFor(personId);
    return inTheNameOf(represented, own, person -> person.id().equals(task.assignee()))
        .filter(acting -> !personId.equals(task.assignee()))
        .or(() -> Optional.of(own).filter(mine -> concerns(task, self.get())))
        .or(() -> inTheNameOf(represented, own, person -> concerns(task, person)));
  }

  String name(UUID person) {
    return people.find(person).map(Person::displayName).orElse("");
  }

  private static Optional<Actor> inTheNameOf(
      List<Person> represented, Actor own, Predicate<Person> concerned) {
    return represented.stream()
        .filter(concerned)
        .findFirst()
        .map(other -> own.onBehalfOf(other.id(), other.displayName()));
  }

  private static boolean concerns(OpenTask task, Person person) {
    return person.id().equals(task.assignee())
        || !Collections.disjoint(task.candidateGroups(), person.groups());
  }
}
