package org.entente.web;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;

/** Makes of whatever was thrown what an error page tells, and logs what is our fault. */
@Component
class Troubles {

  private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);
  private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Clock clock;

  Troubles(Clock clock) {
    this.clock = clock;
  }

  Trouble of(@Nullable Throwable error, int status) {
    String reference = reference();
    if (error instanceof Refusal refusal) {
      return Trouble.of(refusal, reference);
    }
    if (Outage.caused(error)) {
      LOG.warn("{}: the database is away: {}", reference, String.valueOf(error));
      return Trouble.of(503, reference);
    }
    if (error instanceof ErrorResponse known) {
      return Trouble.of(known.getStatusCode().value(), reference);
    }
    if (error != null) {
      LOG.error("{}: a page failed", reference, error);
    }
    return Trouble.of(status, reference);
  }

  /** {@code E-2026-11-22-8C41QT}: read over a telephone, so without letters that look alike. */
  private String reference() {
    StringBuilder reference = new StringBuilder("E-").append(LocalDate.now(clock)).append('-');
    for (int i = 0; i < 6; i++) {
      reference.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return reference.toString();
  }
}
