package org.entente.grant.web;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.grant.Call;
import org.entente.people.People;
import org.entente.people.Person;
import org.entente.workflow.OpenTask;
import org.entente.workflow.OpenTasks;
import org.springframework.stereotype.Component;

/** Whom a call waits for, as its page says it. */
@Component
class CallWaits {

  private final OpenTasks tasks;
  private final People people;
  private final Clock clock;

  CallWaits(OpenTasks tasks, People people, Clock clock) {
    this.tasks = tasks;
    this.people = people;
    this.clock = clock;
  }

  List<CallWait> of(Call call, Person reader) {
    Set<String> groups = people.groupsOf(reader.id());
    return tasks.of(call.ref()).stream().map(task -> wait(task, reader, groups)).toList();
  }

  private CallWait wait(OpenTask task, Person reader, Set<String> groups) {
    UUID assignee = task.assignee();
    Instant due = task.dueAt();
    boolean yours =
        reader.id().equals(assignee)
            || (assignee == null && !Collections.disjoint(groups, task.candidateGroups()));
    return new CallWait(
        task.id(),
        "task." + task.key(),
        task.candidateGroups().stream().map(group -> "role." + group).toList(),
        assignee == null ? null : people.find(assignee).map(Person::displayName).orElse(null),
        yours,
        ChronoUnit.DAYS.between(task.createdAt(), clock.instant()),
        due != null && due.isBefore(clock.instant()));
  }
}
