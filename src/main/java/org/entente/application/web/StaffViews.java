package org.entente.application.web;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.application.Application;
import org.entente.people.People;
import org.entente.people.Person;
import org.entente.workflow.OpenTask;
import org.entente.workflow.OpenTasks;
import org.springframework.stereotype.Component;

/** Puts the office's page of an application together. */
@Component
class StaffViews {

  private final OwnViews own;
  private final OpenTasks tasks;
  private final People people;

  StaffViews(OwnViews own, OpenTasks tasks, People people) {
    this.own = own;
    this.tasks = tasks;
    this.people = people;
  }

  StaffView of(Application application, Person reader) {
    Set<String> groups = people.groupsOf(reader.id());
    List<StaffView.Wait> waits =
        tasks.of(application.ref()).stream().map(task -> wait(task, reader, groups)).toList();
    return new StaffView(own.of(application), waits);
  }

  private StaffView.Wait wait(OpenTask task, Person reader, Set<String> groups) {
    UUID assignee = task.assignee();
    boolean yours =
        reader.id().equals(assignee)
            || (assignee == null && !Collections.disjoint(groups, task.candidateGroups()));
    return new StaffView.Wait(
        task.id(),
        "task." + task.key(),
        task.candidateGroups().stream().map(group -> "role." + group).sorted().toList(),
        assignee == null ? null : people.find(assignee).map(Person::displayName).orElse(null),
        yours,
        task.createdAt(),
        task.dueAt());
  }
}
