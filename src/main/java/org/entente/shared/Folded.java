package org.entente.shared;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Texts as a search compares them: without case, accents, vowel marks and tatweel, with one form of
 * each Arabic letter that people write in several. Stored beside what it was made from.
 */
public final class Folded {

  private static final Pattern MARKS = Pattern.compile("[\\p{M}\\u0640\\p{Cf}]+");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Folded() {}

  /** Letters and digits in single-spaced words; empty for a text without any. */
  public static String of(String text) {
    return text.chars().allMatch(letter -> letter < 0x80) ? plain(text) : folded(text);
  }

  /** The same for ASCII, which most names are: there, only case and gaps are to be seen to. */
  private static String plain(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter >= 'A' && letter <= 'Z') {
        folded.append((char) (letter + ('a' - 'A')));
      } else if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')) {
        folded.append(letter);
      } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
    }
    int length = folded.length();
    return folded.substring(
        0, length > 0 && folded.charAt(length - 1) == ' ' ? length - 1 : length);
  }

  private static String folded(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    StringBuilder folded = new StringBuilder(plain.length());
    plain.toLowerCase(Locale.ROOT).codePoints().forEach(letter -> fold(letter, folded));
    return GAPS.matcher(folded).replaceAll(" ").strip();
  }

  private static void fold(int letter, StringBuilder out) {
    switch (letter) {
      case 'ß' -> out.append("ss");
      case 'æ' -> out.append("ae");
      case 'œ' -> out.append("oe");
      case 'ø' -> out.append('o');
      case 'ł' -> out.append('l');
      case 'đ', 'ð' -> out.append('d');
      case 'ı' -> out.append('i');
      case 'þ' -> out.append("th");
      case 'ٱ' -> out.append('ا');
      case 'ى', 'ی' -> out.append('ي');
      case 'ة' -> out.append('ه');
      case 'ک' -> out.append('ك');
      default -> digit(letter, out);
    }
  }

  private static void digit(int letter, StringBuilder out) {
    if (Character.isDigit(letter)) {
      out.append(Character.digit(letter, 10));
    } else {
      out.appendCodePoint(letter);
    }
  }

  /**
   * What {@code to_tsquery('simple', …)} finds all words by that begin so: folded words hold
   * letters and digits only, so that none of them is an operator.
   *
   * @param folded what {@link #of} gave, not empty
   */
  public static String beginnings(String folded) {
    return Arrays.stream(folded.split(" "))
        .map(word -> word + ":*")
        .collect(Collectors.joining(" & "));
  }
}
