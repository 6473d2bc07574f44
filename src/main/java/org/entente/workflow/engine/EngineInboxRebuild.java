package org.entente.workflow.engine;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.shared.Actor;
import org.entente.shared.CaseRef;
import org.entente.workflow.InboxRebuild;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Each question is one statement, so that it sees engine and inbox at the same instant. */
@Component
class EngineInboxRebuild implements InboxRebuild {

  private static final String MISSING =
      """
      select e.id_ from act_ru_task e
      where not exists (select 1 from tasklist_task t where t.id = e.id_ and t.state = 'OPEN')
      """;

  private static final String SURPLUS =
      """
      select t.id from tasklist_task t
      where t.state = 'OPEN' and not exists (select 1 from act_ru_task e where e.id_ = t.id)
      """;

  private static final String MOVED =
      """
      select t.id from tasklist_task t join act_ru_task e on e.id_ = t.id
      where t.state = 'OPEN' and cast(t.assignee as text) is distinct from e.assignee_
      """;

  private final JdbcClient jdbc;
  private final ProcessEngine engine;
  private final TaskProjection projection;
  private final AuditLog audit;

  EngineInboxRebuild(
      JdbcClient jdbc, ProcessEngine engine, TaskProjection projection, AuditLog audit) {
    this.jdbc = jdbc;
    this.engine = engine;
    this.projection = projection;
    this.audit = audit;
  }

  @Override
  public Differences differences() {
    return new Differences(ids(MISSING).size(), ids(SURPLUS).size(), ids(MOVED).size());
  }

  @Override
  @Transactional
  public Differences rebuild(Actor actor) {
    List<String> surplus = ids(SURPLUS);
    surplus.forEach(projection::gone);
    List<String> missing = ids(MISSING);
    List<String> moved = ids(MOVED);
    ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
        .getCommandExecutorTxRequired()
        .execute(
            context -> {
              missing.forEach(id -> restore(context.getTaskManager().findTaskById(id)));
              moved.forEach(id -> move(context.getTaskManager().findTaskById(id)));
              return null;
            });
    Differences mended = new Differences(missing.size(), surplus.size(), moved.size());
    audit.record(event(mended, actor));
    return mended;
  }

  private void restore(TaskEntity task) {
    if (task != null) {
      projection.restored(task);
    }
  }

  private void move(TaskEntity task) {
    if (task != null) {
      projection.assigned(task);
    }
  }

  private static AuditEvent event(Differences mended, Actor actor) {
    UUID person = Objects.requireNonNull(actor.personId());
    return AuditEvent.of(CaseRef.person(person), "workflow.inboxRebuilt", actor)
        .with("missingTasks", mended.missing())
        .with("surplusTasks", mended.surplus())
        .with("movedTasks", mended.moved());
  }

  private List<String> ids(String sql) {
    return jdbc.sql(sql).query(String.class).list();
  }
}
