package org.entente.review.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.review.AssignmentState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What a reviewer has to do and has done. Nothing of it tells who applied. */
@Repository
@Transactional(readOnly = true)
public class OwnReviews {

  private static final String OWN =
      """
      select a.id, a.call_id, p.reference, c.number, a.state, a.assigned_at, a.cleared_at,
        a.scored_at, a.total
        from review_assignment a
        join review_case c on c.application = a.application
        join review_panel p on p.call_id = a.call_id
       where a.reviewer = :person and\s""";

  private final JdbcClient jdbc;

  OwnReviews(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public List<OwnProgress> progress(UUID person) {
    return jdbc.sql(
            """
            select a.call_id, p.reference,
              count(*) filter (where a.state = 'OPEN' and c.running) as open,
              count(*) filter (where a.state = 'SCORED') as done
              from review_assignment a
              join review_case c on c.application = a.application
              join review_panel p on p.call_id = a.call_id
             where a.reviewer = :person and a.state in ('OPEN', 'SCORED')
             group by a.call_id, p.reference order by max(a.assigned_at) desc limit 50
            """)
        .param("person", person)
        .query(
            (row, number) ->
                new OwnProgress(
                    row.getObject("call_id", UUID.class),
                    row.getString("reference"),
                    row.getInt("open"),
                    row.getInt("done")))
        .list();
  }

  /**
   * What waits, the most urgent first.
   *
   * @param after the last of the page before, null for the first page
   */
  public List<OwnReview> open(UUID person, @Nullable OwnReview after, int limit) {
    return jdbc.sql(
            OWN
                + """
                a.state = 'OPEN' and c.running
                   and (cast(:at as timestamptz) is null
                     or (a.assigned_at, a.id) > (cast(:at as timestamptz), cast(:id as uuid)))
                 order by a.assigned_at, a.id limit :limit
                """)
        .param("person", person)
        .param("at", at(after))
        .param("id", after == null ? null : after.id())
        .param("limit", limit)
        .query(OwnReviews::row)
        .list();
  }

  /** What is done or was taken from them, the last first. */
  public List<OwnReview> done(UUID person, @Nullable OwnReview after, int limit) {
    return jdbc.sql(
            OWN
                + """
                a.state <> 'OPEN'
                   and (cast(:at as timestamptz) is null
                     or (a.assigned_at, a.id) < (cast(:at as timestamptz), cast(:id as uuid)))
                 order by a.assigned_at desc, a.id desc limit :limit
                """)
        .param("person", person)
        .param("at", at(after))
        .param("id", after == null ? null : after.id())
        .param("limit", limit)
        .query(OwnReviews::row)
        .list();
  }

  /** One of theirs. */
  public Optional<OwnReview> one(UUID person, UUID id) {
    return jdbc.sql(OWN + "a.id = :id")
        .param("person", person)
        .param("id", id)
        .query(OwnReviews::row)
        .optional();
  }

  /** Their part in a review, if they have or had one; the latest. */
  public Optional<UUID> partIn(UUID person, UUID review) {
    return jdbc.sql(
            """
            select a.id from review_assignment a join review_case c on c.application = a.application
             where c.id = :review and a.reviewer = :person order by a.id desc limit 1
            """)
        .param("review", review)
        .param("person", person)
        .query(UUID.class)
        .optional();
  }

  /** What somebody gave, by criterion. */
  public List<Given> given(UUID person, UUID id) {
    return jdbc.sql(
            """
            select points, remark from review_assignment a,
              unnest(a.halves, a.remarks) with ordinality as g (points, remark, position)
             where a.id = :id and a.reviewer = :person order by g.position
            """)
        .param("id", id)
        .param("person", person)
        .query((row, number) -> new Given(row.getInt("points"), row.getString("remark")))
        .list();
  }

  /**
   * @param halves half points
   */
  public record Given(int halves, String remark) {}

  private static @Nullable OffsetDateTime at(@Nullable OwnReview after) {
    return after == null ? null : after.assignedAt().atOffset(ZoneOffset.UTC);
  }

  private static OwnReview row(ResultSet row, int number) throws SQLException {
    OffsetDateTime scored = row.getObject("scored_at", OffsetDateTime.class);
    return new OwnReview(
        row.getObject("id", UUID.class),
        row.getObject("call_id", UUID.class),
        row.getString("reference"),
        row.getInt("number"),
        AssignmentState.valueOf(row.getString("state")),
        row.getObject("assigned_at", OffsetDateTime.class).toInstant(),
        row.getObject("cleared_at") != null,
        scored == null ? null : scored.toInstant(),
        row.getBigDecimal("total"));
  }
}
