package org.entente.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.database.Times;
import org.entente.shared.Folded;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code application}. */
@Repository
class ApplicationStore {

  private final JdbcClient jdbc;
  private final Clock clock;

  ApplicationStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<Application> find(UUID id) {
    return jdbc.sql(SubmittedRows.SELECT + "a.id = :id")
        .param("id", id)
        .query(SubmittedRows::row)
        .optional();
  }

  List<Application> eligible(UUID call) {
    return jdbc.sql(
            SubmittedRows.SELECT
                + "a.call_id = :call and a.status = 'ELIGIBLE' order by a.reference")
        .param("call", call)
        .query(SubmittedRows::row)
        .list();
  }

  List<UUID> search(String words, int limit) {
    String folded = Folded.of(words);
    if (folded.isEmpty()) {
      return List.of();
    }
    return jdbc.sql(
            """
            select id from application where words @@ to_tsquery('simple', :words)
             order by reference desc nulls last limit :limit
            """)
        .param("words", Folded.beginnings(folded))
        .param("limit", limit)
        .query(UUID.class)
        .list();
  }

  int stillOpen(UUID call) {
    return jdbc.sql(
            """
            select count(*) from application where call_id = :call
              and (status in ('SUBMITTED', 'MORE_INFORMATION') or appeal = 'MADE')
            """)
        .param("call", call)
        .query(Integer.class)
        .single();
  }

  /** Submissions and the cancellation of their call do not pass each other by. */
  void meet(UUID call, boolean alone) {
    String lock = alone ? "pg_advisory_xact_lock" : "pg_advisory_xact_lock_shared";
    jdbc.sql("select " + lock + "(hashtextextended('application ' || :call, 0))")
        .param("call", call.toString())
        .query((row, number) -> number)
        .list();
  }

  /** Those whose applicants a later deadline concerns, behind this one. */
  List<Underway> underway(UUID call, @Nullable UUID last, int most) {
    return jdbc.sql(
            """
            select id, reference, applicant from application
             where call_id = :call and status not in ('INELIGIBLE', 'WITHDRAWN', 'CANCELLED')
               and (cast(:last as uuid) is null or id > :last)
             order by id limit :most
            """)
        .param("call", call)
        .param("last", last)
        .param("most", most)
        .query(
            (row, number) ->
                new Underway(
                    row.getObject("id", UUID.class),
                    row.getString("reference"),
                    row.getObject("applicant", UUID.class)))
        .list();
  }

  /**
   * @param reference null for a draft
   */
  record Underway(UUID id, @Nullable String reference, UUID applicant) {}

  /** The next ones of a cancelled call that nobody has looked at for that reason. */
  List<UUID> ofCancelled(UUID call, int most) {
    return jdbc.sql(
            """
            select id from application
             where call_id = :call and call_cancelled_at is null
               and status not in ('WITHDRAWN', 'CANCELLED')
             order by id limit :most
            """)
        .param("call", call)
        .param("most", most)
        .query(UUID.class)
        .list();
  }

  void callCancelled(UUID id) {
    jdbc.sql("update application set call_cancelled_at = :now where id = :id")
        .param("now", Times.column(clock.instant()))
        .param("id", id)
        .update();
  }

  Standing lock(UUID id) {
    return jdbc.sql("select * from application where id = :id for update")
        .param("id", id)
        .query(ApplicationStore::standing)
        .optional()
        .orElseThrow(Refusal::notFound);
  }

  /**
   * @return false where this applicant has one for the call
   */
  boolean begin(UUID id, UUID call, Applicant applicant) {
    return jdbc.sql(
                """
                insert into application (id, call_id, applicant, status, unit, started_at)
                values (:id, :call, :applicant, 'DRAFT', :unit, :now) on conflict do nothing
                """)
            .param("id", id)
            .param("call", call)
            .param("applicant", applicant.id())
            .param("unit", applicant.unit())
            .param("now", Times.column(clock.instant()))
            .update()
        == 1;
  }

  Optional<UUID> ofApplicant(UUID call, UUID applicant) {
    return jdbc.sql(
            """
            select id from application where call_id = :call and applicant = :applicant
              and status not in ('WITHDRAWN', 'CANCELLED')
            """)
        .param("call", call)
        .param("applicant", applicant)
        .query(UUID.class)
        .optional();
  }

  Optional<UUID> applicantOf(UUID id) {
    return jdbc.sql("select applicant from application where id = :id")
        .param("id", id)
        .query(UUID.class)
        .optional();
  }

  /** The latest snapshot is the one that counts now. */
  void submitted(UUID id, Submitted now) {
    Placement placement = now.placement();
    jdbc.sql(
            """
            update application set status = 'SUBMITTED', reference = :reference,
              snapshot = :snapshot, host = :host, country = :country, from_on = :from,
              until_on = :until, distance_km = :distance, unit = :unit, late = late or :late,
              submitted_at = coalesce(submitted_at, :at), asked_until = null,
              searchable = :searchable, version = version + 1
            where id = :id
            """)
        .param("id", id)
        .param("reference", now.reference())
        .param("snapshot", now.snapshot())
        .param("host", placement.host())
        .param("country", placement.country())
        .param("from", placement.from())
        .param("until", placement.until())
        .param("distance", placement.distanceKm())
        .param("unit", now.unit())
        .param("late", now.late())
        .param("at", Times.column(now.at()))
        .param("searchable", now.searchable())
        .update();
  }

  /** What a submission writes into its application. */
  record Submitted(
      String reference,
      int snapshot,
      Placement placement,
      String unit,
      boolean late,
      Instant at,
      String searchable) {}

  void enter(UUID id, ApplicationStatus status) {
    jdbc.sql("update application set status = :status, version = version + 1 where id = :id")
        .param("status", status.name())
        .param("id", id)
        .update();
  }

  void ask(UUID id, String what, Instant until) {
    jdbc.sql(
            """
            update application set status = 'MORE_INFORMATION', asked = :what,
              asked_until = :until, version = version + 1
            where id = :id
            """)
        .param("what", what)
        .param("until", Times.column(until))
        .param("id", id)
        .update();
  }

  void appeal(UUID id, AppealState state, @Nullable Instant until) {
    jdbc.sql(
            """
            update application set appeal = :state,
              appeal_until = coalesce(:until, appeal_until), version = version + 1
            where id = :id
            """)
        .param("state", state.name())
        .param("until", Times.columnOrNull(until))
        .param("id", id)
        .update();
  }

  /** Why the applicant takes it back. */
  void keepReason(UUID id, String reason) {
    jdbc.sql("update application set reason = :reason where id = :id")
        .param("reason", reason)
        .param("id", id)
        .update();
  }

  @Nullable String reason(UUID id) {
    return jdbc.sql("select coalesce(reason, '') from application where id = :id")
        .param("id", id)
        .query(String.class)
        .optional()
        .filter(reason -> !reason.isEmpty())
        .orElse(null);
  }

  void end(UUID id, ApplicationStatus status) {
    jdbc.sql(
            """
            update application set status = :status, asked_until = null, version = version + 1
            where id = :id
            """)
        .param("status", status.name())
        .param("id", id)
        .update();
  }

  void measure(UUID id, @Nullable Integer distanceKm) {
    jdbc.sql("update application set distance_km = :km, version = version + 1 where id = :id")
        .param("km", distanceKm)
        .param("id", id)
        .update();
  }

  private static Standing standing(ResultSet row, int number) throws SQLException {
    String appeal = row.getString("appeal");
    return new Standing(
        row.getObject("id", UUID.class),
        row.getString("reference"),
        row.getObject("call_id", UUID.class),
        row.getObject("applicant", UUID.class),
        ApplicationStatus.valueOf(row.getString("status")),
        row.getInt("snapshot"),
        Times.instantOrNull(row, "asked_until"),
        appeal == null ? null : AppealState.valueOf(appeal),
        Times.instantOrNull(row, "appeal_until"),
        row.getLong("version"));
  }
}
