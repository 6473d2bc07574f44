package org.entente.legalreview;

import static org.entente.legalreview.ReviewRounds.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code legalreview_opinion}; only ever added and marked. */
@Repository
class Opinions {

  private static final String ALL =
      """
      select o.*, r.version_number from legalreview_opinion o
      join legalreview_round r on r.id = o.round_id
      """;

  private final JdbcClient jdbc;

  Opinions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(GivenOpinion opinion) {
    Actor reviewer = opinion.reviewer();
    jdbc.sql(
            """
            insert into legalreview_opinion (id, round_id, reviewer_role, opinion, remark,
              content_hash, reviewer_id, reviewer_name, on_behalf_of_id, on_behalf_of_name, given_at)
            values (:id, :round, :role, :opinion, :remark, :hash, :reviewer, :name, :principal,
              :principalName, :at)
            """)
        .param("id", opinion.id())
        .param("round", opinion.roundId())
        .param("role", opinion.role().name())
        .param("opinion", opinion.opinion().name())
        .param("remark", opinion.remark())
        .param("hash", opinion.hash().hex())
        .param("reviewer", reviewer.personId())
        .param("name", reviewer.name())
        .param("principal", reviewer.onBehalfOf())
        .param("principalName", reviewer.onBehalfOfName())
        .param("at", utc(opinion.givenAt()))
        .update();
  }

  /** Oldest first. */
  List<GivenOpinion> of(UUID agreementId) {
    return jdbc.sql(ALL + " where r.agreement_id = :agreement order by o.given_at, o.id")
        .param("agreement", agreementId)
        .query(Opinions::row)
        .list();
  }

  List<GivenOpinion> ofRound(UUID roundId) {
    return jdbc.sql(ALL + " where o.round_id = :round order by o.given_at, o.id")
        .param("round", roundId)
        .query(Opinions::row)
        .list();
  }

  /** Marks opinions on any other text as void, and says how many. */
  int supersede(UUID agreementId, ContentHash newHash, int version, Instant at) {
    return jdbc.sql(
            """
            update legalreview_opinion o set superseded_at = :at, superseded_by_version = :version
            from legalreview_round r
            where r.id = o.round_id and r.agreement_id = :agreement
              and o.superseded_at is null and o.content_hash <> :hash
            """)
        .param("at", utc(at))
        .param("version", version)
        .param("agreement", agreementId)
        .param("hash", newHash.hex())
        .update();
  }

  private static GivenOpinion row(ResultSet rs, int number) throws SQLException {
    return new GivenOpinion(
        rs.getObject("id", UUID.class),
        rs.getObject("round_id", UUID.class),
        rs.getInt("version_number"),
        ReviewerRole.valueOf(rs.getString("reviewer_role")),
        Opinion.valueOf(rs.getString("opinion")),
        rs.getString("remark"),
        new ContentHash(rs.getString("content_hash")),
        new Actor(
            rs.getObject("reviewer_id", UUID.class),
            rs.getString("reviewer_name"),
            rs.getObject("on_behalf_of_id", UUID.class),
            rs.getString("on_behalf_of_name")),
        rs.getTimestamp("given_at").toInstant(),
        instant(rs.getTimestamp("superseded_at")),
        rs.getObject("superseded_by_version", Integer.class));
  }

  private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
    return timestamp == null ? null : timestamp.toInstant();
  }
}
