package org.entente.workflow.engine;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * For whoever watches over the nodes: {@code entente_jobs_due}, {@code entente_jobs_stopped}. Other
 * than none of the last kind calls for an administrator.
 */
@Component
class JobFigures implements MeterBinder {

  private static final String DUE =
      """
      select count(*) from act_ru_job
       where retries_ > 0 and (duedate_ is null or duedate_ <= localtimestamp)
      """;
  private static final String STOPPED = "select count(*) from act_ru_job where retries_ = 0";

  private final JdbcClient jdbc;

  JobFigures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("entente.jobs.due", () -> count(DUE))
        .description("Automatic steps that could run now, of all nodes")
        .register(registry);
    Gauge.builder("entente.jobs.stopped", () -> count(STOPPED))
        .description("Automatic steps that failed at every attempt")
        .register(registry);
  }

  private int count(String sql) {
    return jdbc.sql(sql).query(Integer.class).single();
  }
}
