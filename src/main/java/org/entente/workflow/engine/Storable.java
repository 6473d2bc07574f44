package org.entente.workflow.engine;

import org.jspecify.annotations.Nullable;

/**
 * What was thrown, with a message that the database takes: it refuses the character zero, and a
 * failure that cannot be written down would have its step tried without end.
 */
final class Storable extends RuntimeException {

  private Storable(String message, Throwable thrown) {
    super(message, thrown, false, true);
    setStackTrace(thrown.getStackTrace());
  }

  static Throwable of(Throwable thrown) {
    @Nullable String message = thrown.getMessage();
    return message == null || message.indexOf('\0') < 0
        ? thrown
        : new Storable(text(message), thrown);
  }

  static String text(String text) {
    return text.replace('\0', '\uFFFD');
  }
}
