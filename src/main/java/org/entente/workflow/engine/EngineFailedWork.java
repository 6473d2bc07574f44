package org.entente.workflow.engine;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.workflow.Attempt;
import org.entente.workflow.FailedStep;
import org.entente.workflow.FailedWork;
import org.entente.workflow.FailureCause;
import org.entente.workflow.LateTimer;
import org.entente.workflow.WorkStanding;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the engine's jobs and incidents beside our own attempts, a query for each list: through the
 * engine's services each row would cost four. Only a job of its own makes an incident count: a
 * calling process repeats that of the called one.
 */
@Component
class EngineFailedWork implements FailedWork {

  private static final String JOBS =
      """
      with failed as (
        select j.id_ as job_id, i.incident_timestamp_ as stopped_at,
          (j.retries_ > 0) as retrying, j.duedate_ as due_at,
          split_part(j.process_def_id_, ':', 1) as process, d.act_id_ as activity,
          e.business_key_ as case_id, last.cause, last.reference,
          coalesce(told.failures, 0) as failures, told.first_at
        from act_ru_job j
        left join act_ru_incident i on i.configuration_ = j.id_ and i.incident_type_ = 'failedJob'
        left join act_ru_jobdef d on d.id_ = j.job_def_id_
        left join act_ru_execution e on e.id_ = j.process_instance_id_
        left join lateral (select a.cause, a.reference from workflow_attempt a
          where a.job_id = j.id_ order by a.entry desc limit 1) last on true
        left join lateral (select count(*) as failures, min(a.failed_at) as first_at
          from workflow_attempt a where a.job_id = j.id_) told on true
        where i.id_ is not null or (j.retries_ > 0 and j.exception_msg_ is not null)
      )
      select * from failed
      """;

  private static final String STOPPED =
      """
      from act_ru_incident i
      join act_ru_job j on j.id_ = i.configuration_
      left join lateral (select a.cause from workflow_attempt a
        where a.job_id = j.id_ order by a.entry desc limit 1) last on true
      where i.incident_type_ = 'failedJob'
      """;

  private static final String RETRYING =
      """
      from act_ru_job j
      where j.retries_ > 0 and j.exception_msg_ is not null
        and not exists (select 1 from act_ru_incident i where i.configuration_ = j.id_)
      """;

  private static final String LATE =
      """
      from act_ru_job j
      left join act_ru_jobdef d on d.id_ = j.job_def_id_
      left join act_ru_execution e on e.id_ = j.process_instance_id_
      where j.type_ = 'timer' and j.retries_ > 0 and j.suspension_state_ = 1
        and j.exception_msg_ is null and j.duedate_ < :before
      """;

  private final JdbcClient jdbc;
  private final JobAttempts attempts;
  private final FailedRows rows;
  private final Clock clock;

  EngineFailedWork(JdbcClient jdbc, JobAttempts attempts, FailedRows rows, Clock clock) {
    this.jdbc = jdbc;
    this.attempts = attempts;
    this.rows = rows;
    this.clock = clock;
  }

  @Override
  public Map<FailureCause, Integer> stoppedByCause() {
    Map<FailureCause, Integer> counts = new EnumMap<>(FailureCause.class);
    jdbc.sql(
            "select coalesce(last.cause, 'UNKNOWN') as cause, count(*) as jobs "
                + STOPPED
                + " group by 1")
        .query()
        .listOfRows()
        .forEach(
            row ->
                counts.put(
                    FailureCause.valueOf(String.valueOf(row.get("cause"))),
                    ((Number) row.getOrDefault("jobs", 0)).intValue()));
    return counts;
  }

  @Override
  public List<FailedStep> stopped(@Nullable FailureCause cause, @Nullable String after, int limit) {
    return jdbc
        .sql(
            JOBS
                + """
                where stopped_at is not null
                  and (cast(:cause as text) is null or coalesce(cause, 'UNKNOWN') = :cause)
                  and (cast(:after as text) is null or (stopped_at, job_id) >
                    (select i.incident_timestamp_, i.configuration_ from act_ru_incident i
                      where i.configuration_ = :after limit 1))
                order by stopped_at, job_id limit :limit
                """)
        .param("cause", cause == null ? null : cause.name())
        .param("after", after)
        .param("limit", limit)
        .query(FailedRows::step)
        .list()
        .stream()
        .map(rows::whole)
        .toList();
  }

  @Override
  public List<String> stoppedJobs(FailureCause cause) {
    return jdbc.sql(
            "select j.id_ "
                + STOPPED
                + " and coalesce(last.cause, 'UNKNOWN') = :cause order by i.incident_timestamp_, 1")
        .param("cause", cause.name())
        .query(String.class)
        .list();
  }

  @Override
  public int retryingCount() {
    return jdbc.sql("select count(*) " + RETRYING).query(Integer.class).single();
  }

  @Override
  public List<FailedStep> retrying(int limit) {
    return jdbc
        .sql(JOBS + "where stopped_at is null order by due_at, job_id limit :limit")
        .param("limit", limit)
        .query(FailedRows::step)
        .list()
        .stream()
        .map(rows::whole)
        .toList();
  }

  @Override
  public int lateCount(Duration late) {
    return jdbc.sql("select count(*) " + LATE)
        .param("before", before(late))
        .query(Integer.class)
        .single();
  }

  @Override
  public List<LateTimer> lateTimers(Duration late, int limit) {
    return jdbc
        .sql(
            """
            select j.duedate_ as due_at, split_part(j.process_def_id_, ':', 1) as process,
              d.act_id_ as activity, e.business_key_ as case_id
            """
                + LATE
                + " order by j.duedate_, j.id_ limit :limit")
        .param("before", before(late))
        .param("limit", limit)
        .query(FailedRows::timer)
        .list()
        .stream()
        .map(rows::whole)
        .toList();
  }

  @Override
  public Optional<FailedStep> find(String jobId) {
    return jdbc.sql(JOBS + "where job_id = :job")
        .param("job", jobId)
        .query(FailedRows::step)
        .optional()
        .map(rows::whole);
  }

  @Override
  public Map<String, WorkStanding> standings(List<String> jobIds) {
    Map<String, WorkStanding> standings = new LinkedHashMap<>();
    jobIds.forEach(job -> standings.put(job, WorkStanding.WENT_ON));
    jdbc.sql(
            """
            select j.id_, exists (select 1 from act_ru_incident i where i.configuration_ = j.id_)
            from act_ru_job j where j.id_ = any(:jobs)
            """)
        .param("jobs", jobIds.toArray(String[]::new))
        .query(
            (RowCallbackHandler)
                row ->
                    standings.put(
                        row.getString(1),
                        row.getBoolean(2) ? WorkStanding.STOPPED : WorkStanding.TRYING));
    return standings;
  }

  @Override
  public List<Attempt> attempts(String jobId, int limit) {
    return attempts.of(jobId, limit);
  }

  private Timestamp before(Duration late) {
    return Timestamp.from(clock.instant().minus(late));
  }
}
