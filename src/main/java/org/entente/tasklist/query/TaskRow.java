package org.entente.tasklist.query;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.entente.shared.CaseRef;
import org.entente.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One task as lists show it.
 *
 * @param dueSort the due instant, {@link OffsetDateTime#MAX} for none
 * @param assigneeName null when nobody claimed it
 * @param endedByName who completed it; null while it is open, and when the case went on without it
 */
public record TaskRow(
    String id,
    String key,
    String processKey,
    CaseRef caseRef,
    String reference,
    LocalizedText subject,
    String caseType,
    @Nullable LocalizedText counterpart,
    @Nullable UUID assignee,
    @Nullable String assigneeName,
    Set<String> candidateGroups,
    Instant createdAt,
    OffsetDateTime dueSort,
    String state,
    @Nullable Instant endedAt,
    @Nullable String endedByName) {

  public @Nullable Instant dueAt() {
    return dueSort.equals(OffsetDateTime.MAX) ? null : dueSort.toInstant();
  }

  public boolean open() {
    return state.equals("OPEN");
  }

  /** The case's page, kept by the module that owns it. */
  public String casePath() {
    return caseRef.path();
  }

  /** What that module shows beside the task. */
  public String panelPath() {
    return casePath() + "/panel?task=" + id;
  }

  public String historyPath() {
    return "/history/" + caseRef.kind() + "/" + caseRef.id();
  }

  TaskCursor cursor(TaskOrder order) {
    return new TaskCursor(
        order == TaskOrder.DUE ? dueSort : createdAt.atOffset(java.time.ZoneOffset.UTC), id);
  }
}
