package org.entente.drafting;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.shared.Language;

/**
 * Finds the numbers and dates of a text in one language, and writes them alike for all: {@code
 * 90000}, {@code 2027-03-01}. Numbers in words are not found.
 */
final class Figures {

  private static final Pattern NUMBER =
      Pattern.compile("\\d(?:[\\d.,'\u00a0\u202f\u066b\u066c]*\\d)?");
  private static final String[] LEVANTINE = {
    "كانون الثاني",
    "شباط",
    "آذار",
    "نيسان",
    "أيار",
    "حزيران",
    "تموز",
    "آب",
    "أيلول",
    "تشرين الأول",
    "تشرين الثاني",
    "كانون الأول"
  };

  private final Map<String, Integer> months = new HashMap<>();
  private final Pattern date;
  private final DecimalFormatSymbols symbols;

  Figures(Language language) {
    ULocale locale = ULocale.forLanguageTag(language.tag() + "-u-nu-latn");
    String[] names = new DateFormatSymbols(locale).getMonths();
    for (int month = 0; month < 12; month++) {
      months.put(names[month].toLowerCase(Locale.ROOT), month + 1);
      if (language == Language.AR) {
        months.put(LEVANTINE[month], month + 1);
      }
    }
    String anyMonth = String.join("|", months.keySet());
    this.date =
        Pattern.compile(
            "(\\d{1,2})(?:er)?\\s+(?:de\\s+)?(" + anyMonth + ")\\s+(?:de\\s+|del\\s+)?(\\d{4})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    this.symbols = DecimalFormatSymbols.getInstance(locale);
  }

  /** Sorted, with how often each stands there. */
  Map<String, Integer> in(List<String> paragraphs) {
    Map<String, Integer> found = new TreeMap<>();
    for (String paragraph : paragraphs) {
      String rest = dates(latin(paragraph), found);
      Matcher number = NUMBER.matcher(rest);
      while (number.find()) {
        found.merge(number(number.group()), 1, Integer::sum);
      }
    }
    return found;
  }

  private String dates(String text, Map<String, Integer> found) {
    return date.matcher(text)
        .replaceAll(
            match -> {
              Integer month = months.get(match.group(2).toLowerCase(Locale.ROOT));
              found.merge(
                  iso(match.group(3), month == null ? 0 : month, match.group(1)), 1, Integer::sum);
              return " ";
            });
  }

  private static String iso(String year, int month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)).toString();
    } catch (DateTimeException e) {
      return year + "-" + month + "-" + day;
    }
  }

  private String number(String written) {
    String grouping =
        "[" + Pattern.quote(symbols.getGroupingSeparatorString()) + "'\u00a0\u202f\u066c]";
    String plain =
        written
            .replaceAll(grouping, "")
            .replace(symbols.getDecimalSeparatorString(), ".")
            .replace('\u066b', '.');
    try {
      return new BigDecimal(plain).stripTrailingZeros().toPlainString();
    } catch (NumberFormatException e) {
      return written;
    }
  }

  private static String latin(String text) {
    StringBuilder latin = new StringBuilder();
    text.codePoints()
        .forEach(
            point -> {
              int digit = Character.isDigit(point) ? Character.digit(point, 10) : -1;
              latin.appendCodePoint(digit < 0 ? point : '0' + digit);
            });
    return latin.toString();
  }
}
