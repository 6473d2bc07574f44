package org.entente.legalreview;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.shared.ContentHash;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code legalreview_round}. */
@Repository
class ReviewRounds {

  private static final String OPEN =
      """
      select * from legalreview_round
      where agreement_id = :agreement and consolidated_at is null and superseded_at is null
      """;

  private final JdbcClient jdbc;

  ReviewRounds(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(ReviewRound round) {
    jdbc.sql(
            """
            insert into legalreview_round (id, agreement_id, round_number, version_number,
              content_hash, reviewer_roles, opened_at, half_time_at, due_at)
            values (:id, :agreement, :number, :version, :hash, cast(:roles as text[]), :opened,
              :half, :due)
            """)
        .param("id", round.id())
        .param("agreement", round.agreementId())
        .param("number", round.number())
        .param("version", round.version())
        .param("hash", round.hash().hex())
        .param("roles", round.roles().stream().map(Enum::name).toArray(String[]::new))
        .param("opened", utc(round.openedAt()))
        .param("half", utc(round.halfTimeAt()))
        .param("due", utc(round.dueAt()))
        .update();
  }

  Optional<ReviewRound> open(UUID agreementId) {
    return jdbc.sql(OPEN).param("agreement", agreementId).query(ReviewRounds::row).optional();
  }

  /** The open round, locked: reviewers of one round answer one after the other. */
  Optional<ReviewRound> lockOpen(UUID agreementId) {
    return jdbc.sql(OPEN + " for update")
        .param("agreement", agreementId)
        .query(ReviewRounds::row)
        .optional();
  }

  Optional<ReviewRound> latest(UUID agreementId) {
    return jdbc.sql(
            """
            select * from legalreview_round where agreement_id = :agreement
            order by round_number desc limit 1
            """)
        .param("agreement", agreementId)
        .query(ReviewRounds::row)
        .optional();
  }

  void close(UUID id, Opinion outcome, Instant at) {
    jdbc.sql(
            "update legalreview_round set outcome = :outcome, consolidated_at = :at where id = :id")
        .param("outcome", outcome.name())
        .param("at", utc(at))
        .param("id", id)
        .update();
  }

  /** Ends rounds that still ran on an older text. */
  void supersede(UUID agreementId, ContentHash newHash, int version, Instant at) {
    jdbc.sql(
            """
            update legalreview_round set superseded_at = :at, superseded_by_version = :version
            where agreement_id = :agreement and superseded_at is null and content_hash <> :hash
            """)
        .param("at", utc(at))
        .param("version", version)
        .param("agreement", agreementId)
        .param("hash", newHash.hex())
        .update();
  }

  static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static ReviewRound row(ResultSet rs, int number) throws SQLException {
    return new ReviewRound(
        rs.getObject("id", UUID.class),
        rs.getObject("agreement_id", UUID.class),
        rs.getInt("round_number"),
        rs.getInt("version_number"),
        new ContentHash(rs.getString("content_hash")),
        roles(rs.getArray("reviewer_roles")),
        rs.getTimestamp("opened_at").toInstant(),
        rs.getTimestamp("half_time_at").toInstant(),
        rs.getTimestamp("due_at").toInstant(),
        outcome(rs.getString("outcome")));
  }

  private static List<ReviewerRole> roles(Array array) throws SQLException {
    return Arrays.stream((String[]) array.getArray()).map(ReviewerRole::valueOf).toList();
  }

  private static @Nullable Opinion outcome(@Nullable String name) {
    return name == null ? null : Opinion.valueOf(name);
  }
}
