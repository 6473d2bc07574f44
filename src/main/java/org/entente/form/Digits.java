package org.entente.form;

/** Digits of any script as Latin ones. */
final class Digits {

  private Digits() {}

  static String latin(String text) {
    StringBuilder latin = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .forEach(latin::appendCodePoint);
    return latin.toString();
  }
}
