package org.entente.tasklist;

import java.time.Clock;
import java.util.UUID;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.people.Person;
import org.entente.shared.CaseRef;
import org.entente.shared.Ids;
import org.entente.shared.Refusal;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people say to each other while they work on a case; it belongs to the case for good. */
@Service
public class TaskComments {

  /** Characters a comment may have. */
  public static final int LONGEST = 4000;

  private final JdbcAggregateTemplate aggregates;
  private final AuditLog audit;
  private final Clock clock;

  TaskComments(JdbcAggregateTemplate aggregates, AuditLog audit, Clock clock) {
    this.aggregates = aggregates;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Adds a remark at a task that the author may see.
   *
   * @throws Refusal 422 for an empty or overlong one
   */
  @Transactional
  public UUID add(String taskId, String taskKey, CaseRef caseRef, Person author, String text) {
    String body = text.strip();
    if (body.isEmpty()) {
      throw Refusal.invalid("tasklist.comment.empty");
    }
    if (body.length() > LONGEST) {
      throw Refusal.invalid("tasklist.comment.tooLong", LONGEST);
    }
    UUID id = Ids.next(clock);
    aggregates.insert(
        new TaskComment(
            id,
            taskId,
            taskKey,
            caseRef.kind(),
            caseRef.id(),
            author.id(),
            author.displayName(),
            body,
            clock.instant()));
    audit.record(
        AuditEvent.of(caseRef, "tasklist.commented", author.actor())
            .at(taskKey)
            .with("remark", body));
    return id;
  }
}
