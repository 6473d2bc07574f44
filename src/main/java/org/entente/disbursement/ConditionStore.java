package org.entente.disbursement;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.entente.award.Condition;
import org.entente.database.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code disbursement_condition}. */
@Repository
class ConditionStore {

  private final JdbcClient jdbc;
  private final Clock clock;

  ConditionStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void keep(UUID disbursement, List<Tested> tested) {
    tested.forEach(each -> keep(disbursement, each));
  }

  private void keep(UUID disbursement, Tested tested) {
    Evidence evidence = tested.evidence();
    jdbc.sql(
            """
            insert into disbursement_condition
              (disbursement_id, condition, evidence, link, since, tested_at)
            values (:disbursement, :condition, :evidence, :link, :since, :now)
            on conflict (disbursement_id, condition) do update set evidence = excluded.evidence,
              link = excluded.link, since = excluded.since, tested_at = excluded.tested_at
            """)
        .param("disbursement", disbursement)
        .param("condition", tested.condition().name())
        .param("evidence", evidence == null ? null : evidence.what())
        .param("link", evidence == null ? null : evidence.link())
        .param("since", evidence == null ? null : Times.column(evidence.since()))
        .param("now", Times.column(clock.instant()))
        .update();
  }

  List<Tested> of(UUID disbursement) {
    return jdbc
        .sql("select * from disbursement_condition where disbursement_id = :disbursement")
        .param("disbursement", disbursement)
        .query(
            (row, number) -> {
              String what = row.getString("evidence");
              Instant since = Times.instantOrNull(row, "since");
              return new Tested(
                  Condition.valueOf(row.getString("condition")),
                  what == null || since == null
                      ? null
                      : new Evidence(what, row.getString("link"), since));
            })
        .list()
        .stream()
        .sorted(Comparator.comparing(Tested::condition))
        .toList();
  }
}
