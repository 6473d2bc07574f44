package org.entente.workflow;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.entente.shared.CaseRef;
import org.entente.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One user task that waits for somebody.
 *
 * @param id the engine's task id
 * @param key the user task's id in its model, for example {@code triageProposal}
 * @param reference the case's reference, {@code 2026-0042}
 * @param subject what the case is called
 * @param element the multi-instance element this task is for, null where there is none
 * @param candidateGroups who may claim it: {@code officer} or {@code unit-head@<unit code>}
 */
public record OpenTask(
    String id,
    String key,
    String processKey,
    String processDefinitionId,
    CaseRef caseRef,
    String reference,
    LocalizedText subject,
    @Nullable String element,
    @Nullable UUID assignee,
    Set<String> candidateGroups,
    Instant createdAt,
    @Nullable Instant dueAt) {

  public UUID caseId() {
    return caseRef.id();
  }
}
