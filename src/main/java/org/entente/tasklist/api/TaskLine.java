package org.entente.tasklist.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.entente.api.Described;
import org.entente.api.Texts;
import org.entente.tasklist.query.TaskRow;
import org.jspecify.annotations.Nullable;

/** One task of a list. */
@Described("A task as a list shows it.")
record TaskLine(
    String id,
    @Described(value = "What is to be done.", example = "triageProposal") String key,
    @Described("The same in words, in the language asked for.") String title,
    @Described(value = "Key of its process.", example = "agreement-intake") String process,
    @Described(value = "The case it belongs to.", example = "agreement:0190b2c4-…") String subject,
    @Described(value = "The case's reference.", example = "2026-0042") String reference,
    @Described("What the case is called.") Texts caseTitle,
    @Described("Who has claimed it; null while nobody has.") @Nullable Holder assignee,
    @Described(value = "Groups that may claim it.", example = "officer") List<String> groups,
    Instant createdAt,
    @Nullable Instant dueAt,
    @Described("False once it is done or gone.") boolean open) {

  static TaskLine of(TaskRow row, String title) {
    UUID assignee = row.assignee();
    return new TaskLine(
        row.id(),
        row.key(),
        title,
        row.processKey(),
        row.caseRef().toString(),
        row.reference(),
        Texts.of(row.subject()),
        assignee == null ? null : new Holder(assignee, row.assigneeName()),
        row.candidateGroups().stream().sorted().toList(),
        row.createdAt(),
        row.dueAt(),
        row.open());
  }

  @Described("Who has claimed it.")
  record Holder(UUID id, @Nullable String name) {}
}
