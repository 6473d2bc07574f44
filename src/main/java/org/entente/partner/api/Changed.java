package org.entente.partner.api;

import org.jspecify.annotations.Nullable;

/** What a text becomes: left out means kept, empty means cleared. */
final class Changed {

  private Changed() {}

  static @Nullable String text(@Nullable String sent, @Nullable String known) {
    if (sent == null) {
      return known;
    }
    return sent.isBlank() ? null : sent.strip();
  }
}
