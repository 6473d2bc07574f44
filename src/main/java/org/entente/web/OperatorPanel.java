package org.entente.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A module's card on the operator's overview: how its own work stands, in words. The overview knows
 * none of the modules; every bean of this kind is shown, the ones that need somebody first.
 */
public interface OperatorPanel {

  /** {@code mail}: the heading of the card is the message {@code operator.mail}. */
  String key();

  /** How it stands now. Asked at each look, so a query or two over an index. */
  Glance glance();

  /**
   * @param says whole sentences, the most important first
   * @param oldest since when the oldest of what waits or failed does so; null where nothing does
   * @param path of the module's own page; null where it has none
   */
  record Glance(Tone tone, List<Said> says, @Nullable Instant oldest, @Nullable String path) {
    public Glance {
      says = List.copyOf(says);
    }
  }

  /**
   * @param message key of an ICU message, for example {@code operator.mail.refused}
   * @param arguments numbers, {@code Instant}s and texts of that message
   */
  record Said(String message, List<Object> arguments) {
    public Said {
      arguments = List.copyOf(arguments);
    }

    public static Said of(String message, Object... arguments) {
      return new Said(message, List.of(arguments));
    }
  }

  /** Whether somebody has to do something, in the order in which cards are shown. */
  enum Tone {
    /** Somebody has to look, or it does not go on. */
    NEEDED,
    /** It goes on by itself, but not as it should: late, tried again. */
    LATE,
    /** At work. */
    BUSY,
    /** Nothing to do. */
    QUIET
  }
}
