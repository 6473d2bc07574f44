package org.entente.workflow.engine;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.entente.shared.Jsonb;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes where a case went: one row per transaction and process instance, before the commit. */
@Component
class PathRecorder implements ExecutionListener {

  private static final String INSERT =
      """
      insert into workflow_path (case_id, process_key, process_definition_id, process_instance_id,
        recorded_at, activities)
      values (?::uuid, ?, ?, ?, ?, ?)
      """;

  private final JdbcTemplate jdbc;
  private final Clock clock;
  private final PerTransaction<Map<String, Walked>> walked =
      new PerTransaction<>(LinkedHashMap::new, this::write);

  PathRecorder(JdbcTemplate jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateExecution execution) {
    ExecutionEntity entity = (ExecutionEntity) execution;
    String definition = entity.getProcessDefinitionId();
    String instance = entity.getProcessInstanceId();
    Walked path =
        walked
            .current()
            .computeIfAbsent(
                instance,
                id ->
                    new Walked(
                        entity.getProcessBusinessKey(),
                        entity.getProcessDefinition().getKey(),
                        definition,
                        instance));
    path.steps().add(step(entity));
  }

  private static Step step(ExecutionEntity execution) {
    String event = execution.getEventName();
    if (ExecutionListener.EVENTNAME_TAKE.equals(event)) {
      return new Step(execution.getCurrentTransitionId(), event, false);
    }
    return new Step(execution.getCurrentActivityId(), event, execution.isCanceled());
  }

  private void write(Map<String, Walked> paths) {
    Timestamp now = Timestamp.from(clock.instant());
    List<Object[]> rows =
        paths.values().stream()
            .map(
                path ->
                    new Object[] {
                      path.caseId(),
                      path.processKey(),
                      path.definition(),
                      path.instance(),
                      now,
                      Jsonb.object(path.steps())
                    })
            .toList();
    jdbc.batchUpdate(INSERT, rows);
  }

  private record Walked(
      String caseId, String processKey, String definition, String instance, List<Step> steps) {
    Walked(String caseId, String processKey, String definition, String instance) {
      this(caseId, processKey, definition, instance, new java.util.ArrayList<>());
    }
  }

  /**
   * @param id the element's id; {@code event} is start, end or take
   */
  private record Step(String id, String event, boolean cancelled) {}
}
