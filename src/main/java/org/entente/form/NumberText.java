package org.entente.form;

import com.ibm.icu.text.NumberFormat;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.entente.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as people type them: any digits, the language's separators, spaces between thousands. A
 * number that could be read in two ways is refused rather than guessed.
 */
public final class NumberText {

  private static final Pattern MARKS = Pattern.compile("[\\u200E\\u200F\\u061C]");
  private static final Pattern THOUSANDS_SPACE =
      Pattern.compile("(?<=[0-9])[ \\u00A0\\u202F\\u2009](?=[0-9]{3}(?![0-9]))");
  private static final Pattern PLAIN = Pattern.compile("[+-]?[0-9]{1,30}(\\.[0-9]{1,15})?");
  private static final Pattern GROUPED =
      Pattern.compile("[+-]?[0-9]{1,3}(,[0-9]{3}){1,9}(\\.[0-9]{1,15})?");
  private static final Pattern OTHER_SIGN =
      Pattern.compile("[+-]?[0-9]{1,30},([0-9]{1,2}|[0-9]{4,15})");

  private NumberText() {}

  /** The number, or null for what is none. */
  public static @Nullable BigDecimal parse(String text, Language language) {
    String number = english(tidied(text), language);
    if (PLAIN.matcher(number).matches()) {
      return new BigDecimal(number);
    }
    if (OTHER_SIGN.matcher(number).matches()) {
      return new BigDecimal(number.replace(',', '.'));
    }
    boolean grouped = language != Language.FR && GROUPED.matcher(number).matches();
    return grouped ? new BigDecimal(number.replace(",", "")) : null;
  }

  /** Without thousands, as it is put into a field. */
  public static String format(BigDecimal number, Language language) {
    NumberFormat format = NumberFormat.getInstance(Formats.locale(language));
    format.setGroupingUsed(false);
    format.setMaximumFractionDigits(15);
    format.setMinimumFractionDigits(Math.max(0, number.scale()));
    return format.format(number);
  }

  private static String tidied(String text) {
    String digits = Digits.latin(text.strip()).replace('\u2212', '-');
    return THOUSANDS_SPACE.matcher(MARKS.matcher(digits).replaceAll("")).replaceAll("");
  }

  /** With the point before decimals and the comma between thousands. */
  private static String english(String number, Language language) {
    if (number.indexOf('٫') >= 0 || number.indexOf('٬') >= 0) {
      return number.replace('٬', ',').replace('٫', '.');
    }
    boolean comma = language == Language.FR || language == Language.ES;
    return comma ? number.replace('.', ' ').replace(',', '.').replace(' ', ',') : number;
  }
}
