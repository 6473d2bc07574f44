package org.entente.bank.transmission;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Texts of banks may name accounts, of whomever: what may be the number of one is masked before the
 * text is kept. Rather a number too many than one too few; our own references stay.
 */
final class MaskedText {

  /** Words with a digit in them, and nothing between them but one separator. */
  private static final Pattern NUMBERS =
      Pattern.compile("(?=[A-Za-z]*+\\d)[A-Za-z0-9]++(?:[ .-](?=[A-Za-z]*+\\d)[A-Za-z0-9]++)*+");

  /** Of one word, and of words together: a reference has nine. */
  private static final int WORD = 8;

  private static final int TOGETHER = 10;
  private static final int SHOWN = 4;

  private MaskedText() {}

  static String of(String text) {
    return NUMBERS.matcher(text).replaceAll(MaskedText::masked);
  }

  private static String masked(MatchResult found) {
    String number = found.group();
    boolean account = digits(number) >= TOGETHER;
    for (String word : number.split("[ .-]")) {
      account |= digits(word) >= WORD;
    }
    return account ? start(number) + "•••• " + end(number.replaceAll("[ .-]", "")) : number;
  }

  /** An IBAN’s country and check digits. */
  private static String start(String number) {
    return number.matches("[A-Za-z]{2}\\d{2}.*") ? number.substring(0, SHOWN) + " " : "";
  }

  private static String end(String number) {
    return number.substring(number.length() - Math.min(number.length() / 3, SHOWN));
  }

  private static long digits(String text) {
    return text.chars().filter(Character::isDigit).count();
  }
}
