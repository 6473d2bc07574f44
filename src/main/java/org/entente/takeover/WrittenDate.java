package org.entente.takeover;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date as people type it into lists: year first, or day and month in the list's own order. */
final class WrittenDate {

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ].*)?");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");

  private WrittenDate() {}

  static Optional<LocalDate> read(String text, boolean monthFirst) {
    String latin = latin(text);
    Matcher first = YEAR_FIRST.matcher(latin);
    if (first.matches()) {
      return date(first.group(1), first.group(2), first.group(3));
    }
    Matcher last = YEAR_LAST.matcher(latin);
    if (!last.matches()) {
      return Optional.empty();
    }
    return monthFirst
        ? date(last.group(3), last.group(1), last.group(2))
        : date(last.group(3), last.group(2), last.group(1));
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Digits of other scripts as ours, without marks of direction. */
  private static String latin(String text) {
    StringBuilder latin = new StringBuilder();
    text.strip()
        .replaceAll("\\p{Cf}", "")
        .chars()
        .forEach(
            letter ->
                latin.append(
                    Character.isDigit(letter)
                        ? (char) ('0' + Character.digit(letter, 10))
                        : (char) letter));
    return latin.toString();
  }
}
