package org.entente.document.pdf;

import java.text.Normalizer;

/**
 * What of a text goes onto paper. Control characters have no glyph; signs that override the writing
 * direction would let a page show something else than the text whose hash it carries.
 */
final class PlainText {

  private PlainText() {}

  static String printable(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .map(PlainText::spaced)
        .filter(PlainText::isPrintable)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static int spaced(int codePoint) {
    return switch (codePoint) {
      case '\t', '\n', '\r', 0x2028, 0x2029 -> ' ';
      default -> codePoint;
    };
  }

  private static boolean isPrintable(int codePoint) {
    boolean overridesDirection =
        (codePoint >= 0x202A && codePoint <= 0x202E)
            || (codePoint >= 0x2066 && codePoint <= 0x2069);
    return !overridesDirection
        && codePoint != 0xFEFF
        && switch (Character.getType(codePoint)) {
          case Character.CONTROL,
              Character.SURROGATE,
              Character.UNASSIGNED,
              Character.PRIVATE_USE ->
              false;
          default -> true;
        };
  }
}
