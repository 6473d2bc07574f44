package org.entente.tasklist;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** One remark. Written once, never changed. */
@Table("tasklist_comment")
record TaskComment(
    @Id UUID id,
    String taskId,
    String taskKey,
    String caseKind,
    UUID caseId,
    UUID authorId,
    String authorName,
    String body,
    Instant writtenAt) {}
