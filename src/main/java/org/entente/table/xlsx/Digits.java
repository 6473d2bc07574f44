package org.entente.table.xlsx;

/** Numbers that a file gives for places in itself. */
final class Digits {

  private static final int MOST = 9;

  private Digits() {}

  /**
   * @return −1 for what is no number, or too long for one
   */
  static int number(String text) {
    boolean digits =
        !text.isEmpty()
            && text.length() <= MOST
            && text.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    return digits ? Integer.parseInt(text) : -1;
  }
}
