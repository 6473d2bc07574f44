package org.entente.legalreview;

import java.util.List;
import java.util.UUID;
import org.entente.audit.AuditLog;
import org.entente.drafting.Drafts;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Internal comments on clauses, only ever added; the audit log, which may be exported, has none.
 */
@Service
public class ClauseComments {

  static final int LONGEST = 4000;

  private final CommentTable table;
  private final ReviewRounds rounds;
  private final Drafts drafts;
  private final AuditLog audit;

  ClauseComments(CommentTable table, ReviewRounds rounds, Drafts drafts, AuditLog audit) {
    this.table = table;
    this.rounds = rounds;
    this.drafts = drafts;
    this.audit = audit;
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
    table.insert(round, clause, body, author);
    audit.record(
        LegalReviews.event(round, "legalreview.commented", author, "decideLegalReview")
            .with("clause", clause));
  }

  /** Of the case, oldest first. */
  @Transactional(readOnly = true)
  public List<ClauseComment> of(UUID agreementId) {
    return table.of(agreementId);
  }
}
