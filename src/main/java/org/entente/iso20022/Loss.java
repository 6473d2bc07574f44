package org.entente.iso20022;

/**
 * What one word lost.
 *
 * @param original the word as it was, made visible where it was not
 * @param text what became of it; empty for nothing
 */
public record Loss(Kind kind, String original, String text) {

  /** From the least to the greatest. */
  public enum Kind {
    /** Signs that nobody sees: marks of direction, lengthening strokes, control characters. */
    INVISIBLE(false),
    /** Letters without their accents. */
    ACCENT(false),
    /** A sign stands for a similar one. */
    REPLACED(false),
    /** Another script, written by its sounds. */
    ROMANISED(true),
    /** Signs that have no counterpart are missing. */
    DROPPED(true),
    /** The end is missing. */
    SHORTENED(true);

    private final boolean toConfirm;

    Kind(boolean toConfirm) {
      this.toConfirm = toConfirm;
    }

    public boolean toConfirm() {
      return toConfirm;
    }

    public String messageKey() {
      return "iso20022.loss." + name();
    }
  }
}
