package org.entente.workflow.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.shared.Actor;
import org.entente.shared.CaseRef;
import org.entente.shared.Refusal;
import org.entente.workflow.StoppedWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class EngineStoppedWork implements StoppedWork {

  /** As many as a step has when it is tried for the first time. */
  private static final int ATTEMPTS = 5;

  private final ManagementService management;
  private final JdbcClient jdbc;
  private final AuditLog audit;

  EngineStoppedWork(ManagementService management, JdbcClient jdbc, AuditLog audit) {
    this.management = management;
    this.jdbc = jdbc;
    this.audit = audit;
  }

  @Override
  @Transactional
  public void retry(String jobId, Actor actor) {
    Held step = hold(jobId);
    Collisions.translated(() -> management.setJobRetries(jobId, ATTEMPTS));
    AuditEvent event = AuditEvent.of(step.subject(actor), "workflow.workRetried", actor);
    audit.record(step.activity() == null ? event : event.at(step.activity()));
  }

  /**
   * Of two people who retry the same step, the second waits and then finds it at work. The case is
   * not asked what it is called, as it may be the reason for which the step stands still.
   */
  private Held hold(String jobId) {
    return jdbc.sql(
            """
            select d.act_id_ as activity, c.case_kind, c.case_id
            from act_ru_job j
            join act_ru_incident i on i.configuration_ = j.id_ and i.incident_type_ = 'failedJob'
            left join act_ru_jobdef d on d.id_ = j.job_def_id_
            left join act_ru_execution e on e.id_ = j.process_instance_id_
            left join lateral (select w.case_kind, w.case_id from workflow_case w
              where w.case_id = cast(e.business_key_ as uuid) limit 1) c on true
            where j.id_ = :job for update of j
            """)
        .param("job", jobId)
        .query(EngineStoppedWork::held)
        .optional()
        .orElseThrow(Refusal::notFound);
  }

  private static Held held(ResultSet row, int number) throws SQLException {
    UUID caseId = row.getObject("case_id", UUID.class);
    return new Held(
        row.getString("activity"),
        caseId == null ? null : new CaseRef(row.getString("case_kind"), caseId));
  }

  private record Held(@Nullable String activity, @Nullable CaseRef caseRef) {

    /** What belongs to no case is told in the history of whoever had it tried again. */
    CaseRef subject(Actor actor) {
      if (caseRef != null) {
        return caseRef;
      }
      UUID person = actor.personId();
      if (person == null) {
        throw Refusal.notFound();
      }
      return CaseRef.person(person);
    }
  }
}
