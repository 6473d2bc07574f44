package org.entente.legalreview;

import static org.entente.legalreview.ReviewRounds.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.entente.audit.AuditLog;
import org.entente.drafting.Drafts;
import org.entente.shared.Actor;
import org.entente.shared.Ids;
import org.entente.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Internal comments on clauses, only ever added; the audit log, which may be exported, has none.
 */
@Service
public class ClauseComments {

  static final int LONGEST = 4000;

  private final JdbcClient jdbc;
  private final ReviewRounds rounds;
  private final Drafts drafts;
  private final AuditLog audit;
  private final Clock clock;

  ClauseComments(JdbcClient jdbc, ReviewRounds rounds, Drafts drafts, AuditLog audit, Clock clock) {
    this.jdbc = jdbc;
    this.rounds = rounds;
    this.drafts = drafts;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Adds a comment to a clause of the text under review.
   *
   * @throws Refusal 404 no review runs or no such clause, 422 empty or longer than 4000 characters
   */
  @Transactional
  public void add(UUID agreementId, String clause, String text, Actor author) {
    ReviewRound round = rounds.open(agreementId).orElseThrow(Refusal::notFound);
    if (drafts.version(agreementId, round.version()).text().clause(clause).isEmpty()) {
      throw Refusal.notFound();
    }
    String body = text.strip();
    if (body.isEmpty() || body.length() > LONGEST) {
      throw Refusal.invalid("legalreview.error.commentLength", LONGEST);
    }
    insert(round, clause, body, author);
    audit.record(
        LegalReviews.event(round, "legalreview.commented", author, "decideLegalReview")
            .with("clause", clause));
  }

  /** Of the case, oldest first. */
  @Transactional(readOnly = true)
  public List<ClauseComment> of(UUID agreementId) {
    return jdbc.sql(
            """
            select * from legalreview_comment where agreement_id = :agreement
            order by written_at, id
            """)
        .param("agreement", agreementId)
        .query(ClauseComments::row)
        .list();
  }

  private void insert(ReviewRound round, String clause, String body, Actor author) {
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
