package org.entente.agreement.api;

import java.util.List;
import java.util.UUID;
import org.entente.people.People;
import org.entente.people.Person;
import org.entente.shared.CaseRef;
import org.entente.workflow.OpenTask;
import org.entente.workflow.OpenTasks;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Whom a case waits for. */
@Component
class WaitLines {

  private final OpenTasks tasks;
  private final People people;
  private final MessageSource messages;

  WaitLines(OpenTasks tasks, People people, MessageSource messages) {
    this.tasks = tasks;
    this.people = people;
    this.messages = messages;
  }

  List<AgreementDetail.Wait> of(CaseRef caseRef) {
    return tasks.of(caseRef).stream().map(this::line).toList();
  }

  private AgreementDetail.Wait line(OpenTask task) {
    return new AgreementDetail.Wait(
        task.id(),
        task.key(),
        messages.getMessage("task." + task.key(), null, LocaleContextHolder.getLocale()),
        task.candidateGroups().stream().sorted().toList(),
        name(task.assignee()),
        task.createdAt(),
        task.dueAt());
  }

  private @Nullable String name(@Nullable UUID assignee) {
    return assignee == null ? null : people.find(assignee).map(Person::displayName).orElse(null);
  }
}
