package org.entente.notify.post;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.entente.notify.outbox.Mail;
import org.jspecify.annotations.Nullable;

/** When a mail that could not be sent is tried again. */
final class Retries {

  private static final List<Duration> GROWING =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofHours(1),
          Duration.ofHours(4));

  private Retries() {}

  /** Null where it has been tried for long enough. */
  static @Nullable Instant next(Mail mail, Instant now, Duration giveUp) {
    int attempt = Math.min(mail.course().attempts(), GROWING.size() - 1);
    Instant next = now.plus(GROWING.get(attempt));
    return next.isAfter(mail.course().createdAt().plus(giveUp)) ? null : next;
  }
}
