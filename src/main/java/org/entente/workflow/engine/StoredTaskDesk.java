package org.entente.workflow.engine;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.camunda.bpm.engine.TaskService;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.form.FileArrival;
import org.entente.form.FormCheck;
import org.entente.form.FormChecks;
import org.entente.form.FormDefinition;
import org.entente.form.FormInput;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.shared.Refusal;
import org.entente.workflow.Completion;
import org.entente.workflow.OpenTask;
import org.entente.workflow.OtherCase;
import org.entente.workflow.Routing;
import org.entente.workflow.TaskDesk;
import org.entente.workflow.UserTaskHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

@Component
class StoredTaskDesk implements TaskDesk {

  private final TaskRows rows;
  private final TaskRights rights;
  private final TaskHandlers handlers;
  private final DeployedForms forms;
  private final FormChecks checks;
  private final TaskService engine;
  private final AuditLog audit;
  private final FileArrival arrival;
  private final TransactionOperations transaction;

  StoredTaskDesk(
      TaskRows rows,
      TaskRights rights,
      TaskHandlers handlers,
      DeployedForms forms,
      FormChecks checks,
      TaskService engine,
      AuditLog audit,
      FileArrival arrival,
      TransactionOperations transaction) {
    this.rows = rows;
    this.rights = rights;
    this.handlers = handlers;
    this.forms = forms;
    this.checks = checks;
    this.engine = engine;
    this.audit = audit;
    this.arrival = arrival;
    this.transaction = transaction;
  }

  @Override
  public Optional<OpenTask> find(String taskId, Actor actor) {
    return rows.find(taskId)
        .filter(TaskRows.Row::open)
        .map(TaskRows.Row::task)
        .filter(task -> rights.actingOn(task, actor).isPresent());
  }

  @Override
  public FormDefinition form(OpenTask task) {
    return forms.form(task.processDefinitionId(), task.key());
  }

  @Override
  public Map<String, Object> context(OpenTask task) {
    return handlers.of(task).context(task);
  }

  @Override
  public Optional<ContentHash> contentHash(OpenTask task) {
    return handlers.of(task).contentHash(task);
  }

  @Override
  public Optional<Refusal> objection(OpenTask task, Actor actor) {
    return handlers.of(task).objection(task, acting(task, actor));
  }

  @Override
  public Actor acting(OpenTask task, Actor actor) {
    return rights.actingOn(task, actor).orElse(actor);
  }

  @Override
  @Transactional
  public <T> T work(String taskId, Actor actor, Function<Actor, T> step) {
    return step.apply(turn(taskId, actor).actor());
  }

  @Override
  public List<OtherCase> others(OpenTask task, Actor actor) {
    return handlers.of(task).others(task, actor);
  }

  @Override
  public String page(OpenTask task) {
    return handlers.of(task).page(task).orElse("/tasks/" + task.id());
  }

  @Override
  public String pageAfter(Completion.Done done, Actor actor) {
    return done.next().stream()
        .filter(task -> mayGoOn(task, actor))
        .findFirst()
        .map(this::page)
        .orElse("/tasks");
  }

  private boolean mayGoOn(OpenTask task, Actor actor) {
    return rights
        .actingOn(task, actor)
        .filter(acting -> task.assignee() == null || acting.involves(task.assignee()))
        .filter(acting -> handlers.of(task).objection(task, acting).isEmpty())
        .isPresent();
  }

  @Override
  @Transactional
  public void claim(String taskId, Actor actor) {
    Held held = hold(taskId, actor);
    if (held.actor().personId() != null && held.actor().personId().equals(held.task().assignee())) {
      return;
    }
    if (held.task().assignee() != null && !held.actor().involves(held.task().assignee())) {
      throw Refusal.conflict("error.task.claimed");
    }
    String person = String.valueOf(held.actor().personId());
    Collisions.translated(() -> engine.setAssignee(taskId, person));
    audit.record(event(held, "workflow.taskClaimed"));
  }

  @Override
  @Transactional
  public void release(String taskId, Actor actor) {
    Held held = hold(taskId, actor);
    if (held.task().assignee() == null) {
      return;
    }
    if (!held.actor().involves(held.task().assignee())) {
      throw Refusal.conflict("error.task.claimed");
    }
    if (held.task().candidateGroups().isEmpty()) {
      throw Refusal.invalid("error.task.noGroup");
    }
    Collisions.translated(() -> engine.setAssignee(taskId, null));
    audit.record(event(held, "workflow.taskReleased"));
  }

  @Override
  @Transactional
  public void assign(String taskId, UUID to, Actor actor) {
    Held held = turn(taskId, actor);
    if (rights.actingOn(held.task(), Actor.person(to, "")).isEmpty()) {
      throw Refusal.invalid("error.task.notTheirs");
    }
    if (to.equals(held.task().assignee())) {
      return;
    }
    Collisions.translated(() -> engine.setAssignee(taskId, to.toString()));
    audit.record(event(held, "workflow.taskAssigned").with("to", rights.name(to)));
  }

  @Override
  public Completion complete(
      String taskId, FormInput input, @Nullable ContentHash seen, Actor actor) {
    input.files().values().forEach(files -> files.forEach(arrival::arrived));
    return Objects.requireNonNull(
        transaction.execute(status -> completed(taskId, input, seen, actor)));
  }

  private Completion completed(
      String taskId, FormInput input, @Nullable ContentHash seen, Actor actor) {
    Held held = turn(taskId, actor);
    OpenTask task = held.task();
    UserTaskHandler handler = handlers.of(task);
    Refusal.raise(handler.objection(task, held.actor()));
    refuseOtherText(handler.contentHash(task), seen);
    Map<String, Object> context = handler.context(task);
    FormCheck check = checks.check(form(task), input, context);
    if (!check.valid()) {
      return new Completion.Invalid(task, check, context);
    }
    Routing routing = handler.complete(task, check.answers(), held.actor());
    rows.complete(taskId, held.actor());
    Collisions.translated(() -> engine.complete(taskId, routing.variables()));
    return new Completion.Done(task, rows.of(task.caseRef()));
  }

  /** Held, and claimed by nobody else. */
  private Held turn(String taskId, Actor actor) {
    Held held = hold(taskId, actor);
    if (held.task().assignee() != null && !held.actor().involves(held.task().assignee())) {
      throw Refusal.conflict("error.task.claimed");
    }
    return held;
  }

  /** The row lock makes the second of two people wait, and then see who was faster. */
  private Held hold(String taskId, Actor actor) {
    TaskRows.Row row = rows.lock(taskId).orElseThrow(Refusal::notFound);
    Actor acting = rights.actingOn(row.task(), actor).orElseThrow(Refusal::notFound);
    if (row.endedByName() != null && row.endedAt() != null) {
      throw Refusal.conflict("error.task.completed", row.endedByName(), row.endedAt());
    }
    if (!row.open()) {
      throw Refusal.conflict("error.task.cancelled");
    }
    return new Held(row.task(), acting);
  }

  private static void refuseOtherText(Optional<ContentHash> current, @Nullable ContentHash seen) {
    if (current.isPresent() && !current.get().equals(seen)) {
      throw Refusal.conflict("error.task.textChanged");
    }
  }

  private static AuditEvent event(Held held, String action) {
    return AuditEvent.of(held.task().caseRef(), action, held.actor()).at(held.task().key());
  }

  private record Held(OpenTask task, Actor actor) {}
}
