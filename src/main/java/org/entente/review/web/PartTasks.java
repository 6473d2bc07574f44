package org.entente.review.web;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.people.Person;
import org.entente.review.Assignment;
import org.entente.review.ReviewCase;
import org.entente.review.Scoring;
import org.entente.workflow.OpenTask;
import org.entente.workflow.OpenTasks;
import org.entente.workflow.TaskDesk;
import org.springframework.stereotype.Component;

/** Finds the task by which a reviewer works on a part, as far as it is theirs. */
@Component
class PartTasks {

  private static final Set<String> KEYS = Set.of("declareConflict", "scoreApplication");

  private final Scoring scoring;
  private final OpenTasks tasks;
  private final TaskDesk desk;

  PartTasks(Scoring scoring, OpenTasks tasks, TaskDesk desk) {
    this.scoring = scoring;
    this.tasks = tasks;
    this.desk = desk;
  }

  Optional<OpenTask> find(UUID part, Person person) {
    Assignment assignment = scoring.get(part);
    ReviewCase reviewed = scoring.reviewed(assignment);
    return tasks.of(ReviewCase.ref(reviewed.id())).stream()
        .filter(task -> KEYS.contains(task.key()) && part.toString().equals(task.element()))
        .findFirst()
        .flatMap(task -> desk.find(task.id(), person.actor()));
  }
}
