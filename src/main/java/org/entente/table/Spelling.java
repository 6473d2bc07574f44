package org.entente.table;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;

/** How values are spelled in cells. */
public final class Spelling {

  private static final Set<Character> FORMULAS = Set.of('=', '+', '-', '@', '\t', '\r', '\n');

  /** Where a spreadsheet that separates by other characters than ours would see a cell begin. */
  private static final Pattern BEGINNING = Pattern.compile("([;\t\r\n][\\s\"]*)(?=[=+\\-@])");

  private Spelling() {}

  /**
   * A text that a spreadsheet would compute, made a text by an apostrophe in front, which
   * spreadsheets do not show. Spaces in front do not hide a formula, nor does a separator that the
   * reader's spreadsheet takes for the end of the cell.
   */
  public static String defused(String text) {
    String whole = BEGINNING.matcher(text).replaceAll("$1'");
    return computed(text) || computed(text.stripLeading()) ? "'" + whole : whole;
  }

  private static boolean computed(String text) {
    return !text.isEmpty() && FORMULAS.contains(text.charAt(0));
  }

  /** Digits without an exponent and without zeros at the end. */
  public static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
