package org.entente.iso20022.latin;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** Kinds of characters. */
final class Signs {

  private static final String PUNCTUATION = "/-?:().,'+ ";
  private static final int TATWEEL = 0x640;
  private static final int REPLACEMENT = 0xFFFD;

  private Signs() {}

  /** Whether banks exchange it. */
  static boolean exchanged(int character) {
    return character < 0x80
        && (Character.isLetterOrDigit(character) || PUNCTUATION.indexOf(character) >= 0);
  }

  /** Whether nothing but marks on it keeps banks from exchanging it. */
  static boolean exchangedWithoutAccent(int character) {
    return exchanged(character)
        || Character.isLetter(character)
        || Character.getType(character) == Character.NON_SPACING_MARK;
  }

  /** Whether it is no letter of another script. */
  static boolean latin(int character) {
    UnicodeScript script = UnicodeScript.of(character);
    return !Character.isLetter(character)
        || script == UnicodeScript.LATIN
        || script == UnicodeScript.COMMON;
  }

  static boolean cased(int character) {
    return Character.isUpperCase(character) || Character.isLowerCase(character);
  }

  /** Digits of all scripts as ours. */
  static String digits(String text) {
    return text.codePoints()
        .mapToObj(
            each ->
                Character.isDigit(each)
                    ? Integer.toString(Character.digit(each, 10))
                    : Character.toString(each))
        .collect(Collectors.joining());
  }

  /** Halves of signs would become others where what stands between them is taken away. */
  static String wellFormed(String text) {
    return text.codePoints()
        .map(each -> Character.getType(each) == Character.SURROGATE ? REPLACEMENT : each)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  /** Whether nobody sees it: marks of direction, joiners, variants, control characters. */
  static boolean invisible(int character) {
    int type = Character.getType(character);
    return type == Character.FORMAT
        || type == Character.CONTROL
        || character == TATWEEL
        || character == 0x34F // combines nothing
        || (character >= 0xFE00 && character <= 0xFE0F)
        || (character >= 0xE0100 && character <= 0xE01EF);
  }

  /** Whether nobody can say how it looks. */
  private static boolean unwritable(int character) {
    int type = Character.getType(character);
    return type == Character.SURROGATE
        || type == Character.UNASSIGNED
        || type == Character.PRIVATE_USE;
  }

  static boolean space(int character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || character == 0x85;
  }

  static String keep(String text, IntPredicate which) {
    return text.codePoints()
        .filter(which)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  /** The text with the numbers of characters that would not be seen, or would disturb a page. */
  static String shown(String text) {
    return text.codePoints()
        .mapToObj(
            each ->
                (invisible(each) && each != TATWEEL) || unwritable(each)
                    ? String.format(Locale.ROOT, "<U+%04X>", each)
                    : Character.toString(each))
        .collect(Collectors.joining());
  }
}
