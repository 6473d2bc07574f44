package org.entente.review;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.database.Times;
import org.entente.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code review_case}. */
@Repository
class ReviewCaseStore {

  private final JdbcClient jdbc;
  private final Clock clock;

  ReviewCaseStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<ReviewCase> find(UUID application) {
    return jdbc.sql("select * from review_case where application = :application")
        .param("application", application)
        .query(ReviewCaseStore::row)
        .optional();
  }

  Optional<ReviewCase> byId(UUID id) {
    return jdbc.sql("select * from review_case where id = :id")
        .param("id", id)
        .query(ReviewCaseStore::row)
        .optional();
  }

  Optional<ReviewCase> numbered(UUID call, int number) {
    return jdbc.sql("select * from review_case where call_id = :call and number = :number")
        .param("call", call)
        .param("number", number)
        .query(ReviewCaseStore::row)
        .optional();
  }

  /** Numbered in this order, behind those that are there. */
  void insertAll(UUID call, List<ToReview> all) {
    jdbc.sql(
            """
            insert into review_case
              (id, application, call_id, number, reference, unit, barred, submitted_at, state)
            select n.id, n.application, :call,
              n.position + (select coalesce(max(c.number), 0) from review_case c where c.call_id = :call),
              n.reference, n.unit, cast(n.barred as uuid[]), cast(n.submitted as timestamptz), 'DRAWN'
            from unnest(cast(:ids as uuid[]), cast(:applications as uuid[]), cast(:references as text[]),
                cast(:units as text[]), cast(:barred as text[]), cast(:submitted as text[]))
              with ordinality as n (id, application, reference, unit, barred, submitted, position)
            """)
        .param("call", call)
        .param("ids", all.stream().map(one -> Ids.next(clock)).toArray(UUID[]::new))
        .param("applications", all.stream().map(ToReview::application).toArray(UUID[]::new))
        .param("references", all.stream().map(ToReview::reference).toArray(String[]::new))
        .param("units", all.stream().map(ToReview::unit).toArray(String[]::new))
        .param("barred", all.stream().map(ReviewCaseStore::array).toArray(String[]::new))
        .param(
            "submitted",
            all.stream().map(one -> one.submittedAt().toString()).toArray(String[]::new))
        .update();
  }

  private static String array(ToReview one) {
    return "{" + String.join(",", one.barred().stream().map(UUID::toString).toList()) + "}";
  }

  /** Some whose reviewers are not asked yet, in the order of their numbers. */
  List<ReviewCase> drawn(UUID call, int limit) {
    return jdbc.sql(
            """
            select * from review_case where call_id = :call and state = 'DRAWN'
             order by number limit :limit
            """)
        .param("call", call)
        .param("limit", limit)
        .query(ReviewCaseStore::row)
        .list();
  }

  void begin(UUID application) {
    jdbc.sql(
            """
            update review_case set state = 'RUNNING', running = true
             where application = :application and state = 'DRAWN'
            """)
        .param("application", application)
        .update();
  }

  /** All its reviews are in, and this is what they come to. */
  void settle(UUID application, List<Scores> scores, Weighting weighting, int distance) {
    List<BigDecimal> totals = scores.stream().map(weighting::total).toList();
    jdbc.sql(
            """
            update review_case set state = 'SETTLED', reviews = :reviews, score = :score,
              spread = :spread, outlying = :outlying
             where application = :application and state <> 'ENDED'
            """)
        .param("reviews", scores.size())
        .param("score", weighting.mean(scores))
        .param("spread", weighting.spread(scores))
        .param("outlying", Outliers.any(totals, distance))
        .param("application", application)
        .update();
  }

  void reopen(UUID application) {
    jdbc.sql("update review_case set state = 'RUNNING' where application = :application")
        .param("application", application)
        .update();
  }

  void end(UUID application) {
    jdbc.sql("update review_case set state = 'ENDED' where application = :application")
        .param("application", application)
        .update();
  }

  void endAll(UUID call) {
    jdbc.sql("update review_case set state = 'ENDED' where call_id = :call")
        .param("call", call)
        .update();
  }

  /** How many are not settled. */
  int outstanding(UUID call) {
    return jdbc.sql(
            """
            select count(*) from review_case where call_id = :call and state in ('DRAWN', 'RUNNING')
            """)
        .param("call", call)
        .query(Integer.class)
        .single();
  }

  /** Ids of some whose process has not come to its end. */
  List<UUID> running(UUID call, int limit) {
    return jdbc.sql("select id from review_case where call_id = :call and running limit :limit")
        .param("call", call)
        .param("limit", limit)
        .query(UUID.class)
        .list();
  }

  void stopped(UUID id) {
    jdbc.sql("update review_case set running = false where id = :id").param("id", id).update();
  }

  private static ReviewCase row(ResultSet row, int number) throws SQLException {
    return new ReviewCase(
        row.getObject("id", UUID.class),
        row.getObject("application", UUID.class),
        row.getObject("call_id", UUID.class),
        row.getInt("number"),
        row.getString("reference"),
        row.getString("unit"),
        Set.of((UUID[]) row.getArray("barred").getArray()),
        Times.instant(row, "submitted_at"),
        ReviewState.valueOf(row.getString("state")));
  }
}
