package org.entente.workflow.engine;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.entente.workflow.OpenTask;
import org.entente.workflow.TaskOpened;
import org.entente.workflow.VariableKey;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps the inbox in step with the engine, in the engine's own transaction. */
@Component
class TaskProjection implements TaskListener {

  private final TaskRows rows;
  private final CaseOwners owners;
  private final ApplicationEventPublisher events;
  private final Clock clock;
  private final Map<TaskDefinition, Set<Expression>> groups = new ConcurrentHashMap<>();

  TaskProjection(TaskRows rows, CaseOwners owners, ApplicationEventPublisher events, Clock clock) {
    this.rows = rows;
    this.owners = owners;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Candidate groups live in our table only: the engine would write a row for each and never read
   * it, since nobody asks its task query.
   */
  void takeOverGroups(TaskDefinition task) {
    groups.put(task, Set.copyOf(task.getCandidateGroupIdExpressions()));
    task.getCandidateGroupIdExpressions().clear();
  }

  @Override
  public void notify(DelegateTask task) {
    switch (task.getEventName()) {
      case EVENTNAME_CREATE -> opened(task, clock.instant());
      case EVENTNAME_ASSIGNMENT -> assigned(task);
      case EVENTNAME_DELETE -> gone(task.getId());
      default -> throw new IllegalStateException("not listened for: " + task.getEventName());
    }
  }

  /** A task that waits although no row says so, or one that says it had ended. */
  void restored(DelegateTask task) {
    if (!rows.reopen(task.getId(), assignee(task))) {
      opened(task, task.getCreateTime().toInstant());
    }
  }

  void assigned(DelegateTask task) {
    rows.assign(task.getId(), assignee(task));
  }

  void gone(String taskId) {
    rows.cancel(taskId);
  }

  private void opened(DelegateTask task, Instant createdAt) {
    UUID caseId = UUID.fromString(task.getExecution().getProcessBusinessKey());
    CaseOwners.Owned known =
        owners
            .find(caseId)
            .orElseThrow(() -> new IllegalStateException("no module knows the case " + caseId));
    Date due = task.getDueDate();
    Object element = task.getExecution().getVariable(VariableKey.ELEMENT.name());
    OpenTask open =
        new OpenTask(
            task.getId(),
            task.getTaskDefinitionKey(),
            processKey(task),
            task.getProcessDefinitionId(),
            known.caseRef(),
            known.subject().reference(),
            known.subject().title(),
            element == null ? null : element.toString(),
            assignee(task),
            groupsOf(task),
            createdAt,
            due == null ? null : due.toInstant());
    rows.insert(open, known.subject(), task.getProcessInstanceId());
    events.publishEvent(new TaskOpened(open));
  }

  private Set<String> groupsOf(DelegateTask task) {
    TaskDefinition definition = ((TaskEntity) task).getTaskDefinition();
    Set<String> names = new TreeSet<>();
    for (Expression expression : groups.getOrDefault(definition, Set.of())) {
      Object value = expression.getValue(task.getExecution());
      if (value instanceof Iterable<?> many) {
        many.forEach(name -> names.add(name.toString()));
      } else if (value != null) {
        names.addAll(List.of(value.toString().split("\\s*,\\s*")));
      }
    }
    return names;
  }

  private static String processKey(DelegateTask task) {
    String definition = task.getProcessDefinitionId();
    return definition.substring(0, definition.indexOf(':'));
  }

  private static @Nullable UUID assignee(DelegateTask task) {
    return task.getAssignee() == null ? null : UUID.fromString(task.getAssignee());
  }
}
