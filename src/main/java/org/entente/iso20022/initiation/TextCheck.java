package org.entente.iso20022.initiation;

import java.util.regex.Pattern;
import org.entente.iso20022.PaymentField;
import org.jspecify.annotations.Nullable;

/**
 * Texts and identifiers as the European Payments Council wants them: its Latin letters, and no
 * slash at an end of an identifier or two in a row. Other banks take no less.
 */
final class TextCheck {

  static final int IDENTIFIER = 35;

  private static final String SIGNS = "/-?:().,'+ ";
  private static final Pattern CODE = Pattern.compile("[A-Z0-9]{1,4}");

  private final Problems problems;

  TextCheck(Problems problems) {
    this.problems = problems;
  }

  void identifier(PaymentField field, String text, int most) {
    needed(field, "", text, most);
    if (text.startsWith("/") || text.endsWith("/") || text.contains("//")) {
      problems.add(field, "slash");
    }
  }

  void needed(PaymentField field, String part, String text, int most) {
    if (text.isBlank()) {
      problems.addAt(field, part, "missing");
    } else {
      text(field, part, text, most);
    }
  }

  /** A text that may be empty. */
  void text(PaymentField field, String part, String text, int most) {
    int length = text.codePointCount(0, text.length());
    if (length > most) {
      problems.addAt(field, part, "long", length, most);
    }
    if (text.startsWith(" ") || text.endsWith(" ") || text.contains("  ")) {
      problems.addAt(field, part, "blank");
    }
    text.codePoints()
        .filter(letter -> !exchanged(letter))
        .findFirst()
        .ifPresent(letter -> problems.addAt(field, part, "letters", Character.toString(letter)));
  }

  private static boolean exchanged(int letter) {
    return letter < 0x80 && (Character.isLetterOrDigit(letter) || SIGNS.indexOf(letter) >= 0);
  }

  void code(PaymentField field, @Nullable String code) {
    if (code != null && !CODE.matcher(code).matches()) {
      problems.add(field, "code");
    }
  }
}
