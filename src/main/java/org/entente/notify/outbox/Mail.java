package org.entente.notify.outbox;

import java.time.Instant;
import java.util.UUID;
import org.entente.notify.MailState;
import org.jspecify.annotations.Nullable;

/**
 * One mail of the outbox.
 *
 * @param messageId the same however often it is sent
 * @param text as it was put into words, null until then
 */
public record Mail(
    UUID id, Addressee to, String messageId, Told told, Course course, @Nullable MailText text) {

  /**
   * How it stands.
   *
   * @param why of what is held or dropped
   * @param nextAt when a sender takes it up, null where none does
   * @param taken how often one has taken it up
   * @param attempts how often one has tried to send it
   * @param answer what the mail server or the other side said last
   * @param address where it was sent
   */
  public record Course(
      Instant createdAt,
      MailState state,
      @Nullable Why why,
      @Nullable Instant nextAt,
      int taken,
      int attempts,
      @Nullable String answer,
      @Nullable Instant sentAt,
      @Nullable String address) {}
}
