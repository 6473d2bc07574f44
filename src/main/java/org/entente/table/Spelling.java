package org.entente.table;

import java.math.BigDecimal;
import java.util.Set;

/** How values are spelled in cells. */
public final class Spelling {

  private static final Set<Character> FORMULAS = Set.of('=', '+', '-', '@', '\t', '\r', '\n');

  private Spelling() {}

  /**
   * A text that a spreadsheet would compute, made a text by an apostrophe in front, which
   * spreadsheets do not show. Spaces in front do not hide a formula.
   */
  public static String defused(String text) {
    String seen = text.stripLeading();
    return computed(text) || computed(seen) ? "'" + text : text;
  }

  private static boolean computed(String text) {
    return !text.isEmpty() && FORMULAS.contains(text.charAt(0));
  }

  /** Digits without an exponent and without zeros at the end. */
  public static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
