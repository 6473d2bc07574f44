package org.entente.workflow.engine;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.entente.shared.CaseRef;
import org.entente.shared.Refusal;
import org.entente.workflow.ProcessGateway;
import org.entente.workflow.Routing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class EngineGateway implements ProcessGateway {

  private final RuntimeService runtime;
  private final JdbcClient jdbc;
  private final Clock clock;

  EngineGateway(RuntimeService runtime, JdbcClient jdbc, Clock clock) {
    this.runtime = runtime;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void start(String processKey, CaseRef caseRef, Routing routing) {
    claimCase(processKey, caseRef);
    String key = caseRef.id().toString();
    ProcessInstance instance =
        Collisions.translated(
            () -> runtime.startProcessInstanceByKey(processKey, key, routing.variables()));
    jdbc.sql(
            """
            update workflow_case set process_instance_id = :instance
            where case_id = :case and process_key = :process
            """)
        .param("instance", instance.getId())
        .param("case", caseRef.id())
        .param("process", processKey)
        .update();
  }

  /** Before the engine is asked: whoever loses the race on this row has started nothing. */
  private void claimCase(String processKey, CaseRef caseRef) {
    int inserted =
        jdbc.sql(
                """
                insert into workflow_case (case_id, process_key, case_kind, process_instance_id, started_at)
                values (:case, :process, :kind, '', :now) on conflict do nothing
                """)
            .param("case", caseRef.id())
            .param("process", processKey)
            .param("kind", caseRef.kind())
            .param("now", Timestamp.from(clock.instant()))
            .update();
    if (inserted == 0) {
      throw Refusal.conflict("error.case.started");
    }
  }

  @Override
  @Transactional
  public boolean deliver(String messageName, CaseRef caseRef, Routing routing) {
    List<Execution> waiting =
        runtime
            .createExecutionQuery()
            .messageEventSubscriptionName(messageName)
            .processInstanceBusinessKey(caseRef.id().toString())
            .list();
    // Asked first: an exception that crosses the engine's border marks the transaction for
    // rollback.
    if (waiting.isEmpty()) {
      return false;
    }
    for (Execution execution : waiting) {
      Collisions.translated(
          () -> runtime.messageEventReceived(messageName, execution.getId(), routing.variables()));
    }
    return true;
  }
}
