package org.entente.legalreview;

import static org.entente.legalreview.ReviewRounds.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.entente.shared.Actor;
import org.entente.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of the internal comments. */
@Component
class CommentTable {

  private final JdbcClient jdbc;
  private final Clock clock;

  CommentTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  List<ClauseComment> of(UUID agreementId) {
    return jdbc.sql(
            """
            select * from legalreview_comment where agreement_id = :agreement
            order by written_at, id
            """)
        .param("agreement", agreementId)
        .query(CommentTable::row)
        .list();
  }

  void insert(ReviewRound round, String clause, String body, Actor author) {
    jdbc.sql(
            """
            insert into legalreview_comment (id, agreement_id, version_number, clause_key,
              author_id, author_name, body, written_at)
            values (:id, :agreement, :version, :clause, :author, :name, :body, :at)
            """)
        .param("id", Ids.next(clock))
        .param("agreement", round.agreementId())
        .param("version", round.version())
        .param("clause", clause)
        .param("author", author.personId())
        .param("name", author.name())
        .param("body", body)
        .param("at", utc(clock.instant()))
        .update();
  }

  private static ClauseComment row(ResultSet rs, int number) throws SQLException {
    return new ClauseComment(
        rs.getString("clause_key"),
        rs.getInt("version_number"),
        rs.getString("author_name"),
        rs.getTimestamp("written_at").toInstant(),
        rs.getString("body"));
  }
}
