package org.entente.tasklist.web;

import java.util.List;
import java.util.Optional;
import org.entente.people.People;
import org.entente.people.Person;
import org.entente.tasklist.web.TaskPageView.Eyes;
import org.entente.tasklist.web.TaskPageView.Trouble;
import org.entente.workflow.OpenTask;
import org.entente.workflow.TaskDesk;
import org.springframework.stereotype.Component;

/** Tells beforehand whom a task would refuse, and who may do it instead. */
@Component
class FourEyes {

  private static final int NAMED = 3;

  private final TaskDesk desk;
  private final People people;

  FourEyes(TaskDesk desk, People people) {
    this.desk = desk;
    this.people = people;
  }

  Optional<Eyes> of(OpenTask task, Person reader) {
    return desk.objection(task, reader.actor())
        .map(
            refusal ->
                new Eyes(
                    new Trouble(refusal.messageKey(), refusal.arguments()), instead(task, reader)));
  }

  private List<String> instead(OpenTask task, Person reader) {
    return task.candidateGroups().stream()
        .flatMap(group -> people.inGroup(group).stream())
        .distinct()
        .filter(person -> !person.id().equals(reader.id()))
        .filter(person -> desk.objection(task, person.actor()).isEmpty())
        .map(Person::displayName)
        .limit(NAMED)
        .toList();
  }
}
