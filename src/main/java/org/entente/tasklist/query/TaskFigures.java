package org.entente.tasklist.query;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** For whoever watches over the nodes: {@code entente_tasks_open}. */
@Component
class TaskFigures implements MeterBinder {

  private final JdbcClient jdbc;

  TaskFigures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("entente.tasks.open", this, TaskFigures::open)
        .description("Tasks that wait for somebody, of all cases")
        .register(registry);
  }

  private int open() {
    return jdbc.sql("select count(*) from tasklist_task where state = 'OPEN'")
        .query(Integer.class)
        .single();
  }
}
