package org.entente.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.database.ActColumns;
import org.entente.database.Referenced;
import org.entente.database.Times;
import org.entente.database.YearlyNumbers;
import org.entente.shared.Act;
import org.entente.shared.Jsonb;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code reporting_report}. */
@Repository
class ReportStore {

  /** With what was sent and asked for last, and the lines of its amount. */
  private static final String SELECT =
      """
      select r.*, a.currency, s.number as sending, s.from_on, s.until_on, s.story, s.certificate,
          s.file_name, s.hash as sending_hash, s.sent_at, s.sent_name, e.number as excuse,
          e.reason as excuse_reason, e.hash as excuse_hash, e.confirmed, e.asked_by, e.asked_name,
          e.asked_for, e.asked_at, e.decided_by as excused_by, e.decided_name as excused_name,
          e.decided_for as excused_for, e.decided_at as excused_at, l.lines
        from reporting_report r join award a on a.id = r.award_id
        left join lateral (select * from reporting_sending where report_id = r.id
          order by number desc limit 1) s on true
        left join lateral (select * from reporting_excuse where report_id = r.id
          order by number desc limit 1) e on true
        left join lateral (select jsonb_agg(jsonb_build_object('rate', rate, 'unit', unit,
            'awarded', awarded, 'eligible', eligible) order by number) as lines
          from reporting_line where report_id = r.id) l on true
      """;

  private final JdbcClient jdbc;
  private final Referenced records;
  private final ReportParts parts;
  private final YearlyNumbers numbers;
  private final Clock clock;

  ReportStore(JdbcClient jdbc, ReportParts parts, YearlyNumbers numbers, Clock clock) {
    this.jdbc = jdbc;
    this.records = new Referenced(jdbc, "reporting_report");
    this.parts = parts;
    this.numbers = numbers;
    this.clock = clock;
  }

  Optional<Report> find(UUID id) {
    return jdbc.sql(SELECT + " where r.id = :id")
        .param("id", id)
        .query(ReportRows::report)
        .optional();
  }

  Report get(UUID id) {
    return find(id).orElseThrow(Refusal::notFound);
  }

  Optional<Report> ofAward(UUID award) {
    return jdbc.sql(SELECT + " where r.award_id = :award")
        .param("award", award)
        .query(ReportRows::report)
        .optional();
  }

  /** Nobody else changes it until the transaction ends. */
  Report lock(UUID id) {
    List<UUID> locked =
        jdbc.sql("select id from reporting_report where id = :id for update")
            .param("id", id)
            .query(UUID.class)
            .list();
    if (locked.isEmpty()) {
      throw Refusal.notFound();
    }
    return get(id);
  }

  List<Report> page(@Nullable ReportState state, @Nullable Report after, int limit) {
    return jdbc.sql(
            SELECT
                + """
                 where (cast(:state as text) is null or r.state = :state)
                   and (cast(:after as uuid) is null or (r.due_on, r.id) > (:due, :after))
                 order by r.due_on, r.id limit :limit
                """)
        .param("state", state == null ? null : state.name())
        .param("after", after == null ? null : after.id())
        .param("due", after == null ? null : after.dueOn())
        .param("limit", limit)
        .query(ReportRows::report)
        .list();
  }

  Map<UUID, String> references(Collection<UUID> ids) {
    return records.references(ids);
  }

  /** Committed awards that nobody has to report on. */
  List<UUID> awardsWithout() {
    return jdbc.sql(
            """
            select id from award a where status = 'COMMITTED'
               and not exists (select 1 from reporting_report r where r.award_id = a.id)
            """)
        .query(UUID.class)
        .list();
  }

  /**
   * @return false where the award has one already
   */
  boolean open(UUID id, UUID award, LocalDate dueOn) {
    return jdbc.sql(
                """
                insert into reporting_report (id, reference, award_id, state, due_on, changed_at)
                values (:id, :reference, :award, 'EXPECTED', :due, :now)
                on conflict (award_id) do nothing
                """)
            .param("id", id)
            .param("reference", numbers.next("RP", 4, "reporting_counter"))
            .param("award", award)
            .param("due", dueOn)
            .param("now", now())
            .update()
        == 1;
  }

  void enter(UUID id, ReportState state) {
    jdbc.sql(
            """
            update reporting_report set state = :state, changed_at = :now, version = version + 1
             where id = :id
            """)
        .param("state", state.name())
        .param("now", now())
        .param("id", id)
        .update();
  }

  void reminded(UUID id, int times) {
    jdbc.sql("update reporting_report set reminded = :times where id = :id")
        .param("times", times)
        .param("id", id)
        .update();
  }

  void decided(UUID id, ReportState state, String remarks, Act act) {
    jdbc.sql(
            """
            update reporting_report set state = :state, remarks = :remarks, decided_by = :by,
              decided_name = :name, decided_for = :for, decided_at = :at, changed_at = :at,
              version = version + 1
             where id = :id
            """)
        .param("state", state.name())
        .param("remarks", remarks.isBlank() ? null : remarks)
        .params(ActColumns.parameters(act))
        .param("id", id)
        .update();
  }

  void settled(UUID id, Eligible eligible) {
    jdbc.sql(
            """
            update reporting_report set eligible = :amount, rule = :rule, planned_days = :planned,
              actual_days = :days, version = version + 1
             where id = :id
            """)
        .param("amount", eligible.amount().minor())
        .param("rule", Jsonb.object(eligible.rule()))
        .param("planned", eligible.planned())
        .param("days", eligible.days())
        .param("id", id)
        .update();
    parts.lines(id, eligible.lines());
  }

  private OffsetDateTime now() {
    return Times.column(clock.instant());
  }
}
