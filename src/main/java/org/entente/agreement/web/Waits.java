package org.entente.agreement.web;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.people.People;
import org.entente.people.Person;
import org.entente.shared.CaseRef;
import org.entente.workflow.OpenTask;
import org.entente.workflow.OpenTasks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whom a case waits for, as its page says it. */
@Component
class Waits {

  private final OpenTasks tasks;
  private final People people;
  private final Clock clock;

  Waits(OpenTasks tasks, People people, Clock clock) {
    this.tasks = tasks;
    this.people = people;
    this.clock = clock;
  }

  List<WaitView> of(CaseRef caseRef, Person reader) {
    Set<String> groups = people.groupsOf(reader.id());
    return tasks.of(caseRef).stream().map(task -> wait(task, reader, groups)).toList();
  }

  private WaitView wait(OpenTask task, Person reader, Set<String> groups) {
    UUID assignee = task.assignee();
    Instant due = task.dueAt();
    boolean yours =
        reader.id().equals(assignee)
            || (assignee == null && !Collections.disjoint(groups, task.candidateGroups()));
    return new WaitView(
        task.id(),
        "task." + task.key(),
        task.candidateGroups().stream().map(Waits::role).distinct().toList(),
        name(assignee),
        yours,
        ChronoUnit.DAYS.between(task.createdAt(), clock.instant()),
        due != null && due.isBefore(clock.instant()));
  }

  private @Nullable String name(@Nullable UUID assignee) {
    return assignee == null ? null : people.find(assignee).map(Person::displayName).orElse(null);
  }

  private static String role(String group) {
    int at = group.indexOf('@');
    return "role." + (at < 0 ? group : group.substring(0, at));
  }
}
