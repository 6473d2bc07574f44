package org.entente.benchmark;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.form.FormInput;
import org.entente.shared.Actor;
import org.entente.shared.CaseRef;
import org.entente.shared.Ids;
import org.entente.workflow.Completion;
import org.entente.workflow.OpenTask;
import org.entente.workflow.OpenTasks;
import org.entente.workflow.ProcessGateway;
import org.entente.workflow.Routing;
import org.entente.workflow.TaskDesk;
import org.springframework.jdbc.core.JdbcTemplate;

/** Entente with everything on: rights, form, handler, business row, audit event, inbox, path. */
final class EntenteWalk implements Walk {

  private final ProcessGateway gateway;
  private final OpenTasks tasks;
  private final TaskDesk desk;
  private final JdbcTemplate jdbc;
  private final Actor officer;

  EntenteWalk(
      ProcessGateway gateway, OpenTasks tasks, TaskDesk desk, JdbcTemplate jdbc, Actor officer) {
    this.gateway = gateway;
    this.tasks = tasks;
    this.desk = desk;
    this.jdbc = jdbc;
    this.officer = officer;
  }

  @Override
  public String begin() {
    UUID id = Ids.next(java.time.Clock.systemUTC());
    jdbc.update("insert into benchmark_case (id, version) values (?, 0)", id);
    gateway.start("benchmark-mou", new CaseRef(BenchmarkCases.KIND, id), Routing.NONE);
    return id.toString();
  }

  @Override
  public List<String> open(String instance) {
    return tasks.of(new CaseRef(BenchmarkCases.KIND, UUID.fromString(instance))).stream()
        .map(OpenTask::id)
        .toList();
  }

  @Override
  public void step(String taskId) {
    desk.claim(taskId, officer);
    Completion completion =
        desk.complete(taskId, FormInput.of(Map.of("decision", "YES")), null, officer);
    if (!(completion instanceof Completion.Done)) {
      throw new IllegalStateException("not completed: " + completion);
    }
  }
}
