package org.entente.web;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.shared.FieldRefusal;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

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
    Optional<FieldRefusal> fields = FieldTroubles.of(error);
    if (fields.isPresent()) {
      return Trouble.of(fields.get(), reference);
    }
    if (error instanceof Refusal refusal) {
      return Trouble.of(refusal, reference);
    }
    if (Outage.caused(error)) {
      LOG.warn("{}: the database is away: {}", reference, String.valueOf(error));
      return Trouble.of(503, reference);
    }
    OptionalInt known = status(error);
    if (known.isPresent()) {
      return Trouble.of(known.getAsInt(), reference);
    }
    if (error != null) {
      LOG.error("{}: a page failed", reference, error);
    }
    return Trouble.of(status, reference);
  }

  /** The status of what is the sender's doing, empty for what is ours. */
  private static OptionalInt status(@Nullable Throwable error) {
    if (error instanceof MaxUploadSizeExceededException) {
      return OptionalInt.of(413);
    }
    if (Collision.caused(error)) {
      return OptionalInt.of(409);
    }
    if (error instanceof MethodArgumentTypeMismatchException mismatch) {
      return OptionalInt.of(
          mismatch.getParameter().hasParameterAnnotation(PathVariable.class) ? 404 : 400);
    }
    return error instanceof ErrorResponse known
        ? OptionalInt.of(known.getStatusCode().value())
        : OptionalInt.empty();
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
