package org.entente.notify;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A notice as one person got it.
 *
 * @param messageKey its sentence, with {@code arguments}
 * @param link a path of this application
 */
public record PostedNotice(
    UUID id,
    String messageKey,
    List<String> arguments,
    String link,
    Instant createdAt,
    boolean unread) {

  public PostedNotice {
    arguments = List.copyOf(arguments);
  }
}
