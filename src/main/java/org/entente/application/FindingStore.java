package org.entente.application;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.entente.database.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code application_finding}. */
@Repository
class FindingStore {

  private final JdbcClient jdbc;
  private final Clock clock;

  FindingStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Found once for each snapshot, however often the step is tried. */
  void add(UUID application, int snapshot, List<Finding> findings) {
    int position = 0;
    for (Finding finding : findings) {
      jdbc.sql(
              """
              insert into application_finding
                (application, snapshot, position, criterion, rule, passed, version, checked_at)
              values (:application, :snapshot, :position, :criterion, :rule, :passed, :version, :now)
              on conflict do nothing
              """)
          .param("application", application)
          .param("snapshot", snapshot)
          .param("position", position++)
          .param("criterion", finding.criterion())
          .param("rule", finding.rule())
          .param("passed", finding.passed())
          .param("version", finding.version())
          .param("now", Times.column(clock.instant()))
          .update();
    }
  }

  /** About the latest snapshot. */
  List<Finding> of(UUID application) {
    return jdbc.sql(
            """
            select f.* from application_finding f
              join application a on a.id = f.application and a.snapshot = f.snapshot
             where f.application = :application order by f.position
            """)
        .param("application", application)
        .query(
            (row, number) ->
                new Finding(
                    row.getString("criterion"),
                    row.getString("rule"),
                    row.getBoolean("passed"),
                    row.getInt("version")))
        .list();
  }

  /** Whether the same mail address applied to the call another time, by link and by account. */
  boolean appliedTwice(Application application) {
    return jdbc.sql(
            """
            select exists (select 1 from application a
              join application_applicant p on p.id = a.applicant
             where a.call_id = :call and a.id <> :id and a.reference is not null
               and a.status not in ('WITHDRAWN', 'CANCELLED')
               and p.address <> '' and lower(p.address) = lower(:address))
            """)
        .param("call", application.call())
        .param("id", application.id())
        .param("address", application.applicant().address())
        .query(Boolean.class)
        .single();
  }
}
