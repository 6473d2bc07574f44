package org.entente.notify.outbox;

import java.time.Instant;
import java.util.List;
import org.entente.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says, before it is put into somebody's words.
 *
 * @param taskId of the task that waits, null for all else
 * @param messageKey sentence of a notice with its {@code arguments}; name of a task, whose only
 *     argument is the case's reference
 * @param title what the case is called, null where the sentence says it
 * @param link a path of this application
 * @param pressing goes out by itself whatever the person prefers
 */
public record Told(
    MailKind kind,
    @Nullable String taskId,
    String messageKey,
    List<String> arguments,
    @Nullable LocalizedText title,
    @Nullable Instant dueAt,
    String link,
    boolean pressing) {

  public Told {
    arguments = List.copyOf(arguments);
  }
}
