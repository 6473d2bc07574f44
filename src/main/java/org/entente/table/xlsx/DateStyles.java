package org.entente.table.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Which of a workbook's styles show a number as a date, and from when days are counted.
 *
 * @param dates by the number of the style
 */
record DateStyles(List<Boolean> dates, boolean from1904) {

  private static final String PART = "xl/styles.xml";

  /** What stands in quotes, brackets or behind a backslash is no part of the pattern. */
  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.|\\*.");

  static DateStyles read(Archive archive, boolean from1904) {
    List<Boolean> dates = new ArrayList<>();
    archive.part(PART).ifPresent(markup -> collect(markup, dates));
    return new DateStyles(dates, from1904);
  }

  private static void collect(Markup part, List<Boolean> dates) {
    Map<String, String> formats = new HashMap<>();
    boolean cells = false;
    try (Markup markup = part) {
      while (markup.nextElement()) {
        if (markup.at("numFmt")) {
          formats.put(
              markup.attribute("numFmtId").orElse(""), markup.attribute("formatCode").orElse(""));
        } else if (markup.at("cellXfs") || markup.at("cellStyles")) {
          cells = markup.at("cellXfs");
        } else if (cells && markup.at("xf")) {
          String id = markup.attribute("numFmtId").orElse("0");
          String format = formats.get(id);
          dates.add(format == null ? knownDate(id) : date(format));
        }
      }
    }
  }

  /** The formats every program knows by number: 14 to 22, and 27 to 58 of the east of Asia. */
  private static boolean knownDate(String id) {
    int number = Digits.number(id);
    return (number >= 14 && number <= 22)
        || (number >= 27 && number <= 36)
        || (number >= 45 && number <= 47)
        || (number >= 50 && number <= 58);
  }

  private static boolean date(String format) {
    String pattern = LITERAL.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
    return pattern.chars().anyMatch(letter -> "ydmhs".indexOf(letter) >= 0)
        && !pattern.contains("general");
  }

  boolean date(int style) {
    return style >= 0 && style < dates.size() && dates.get(style);
  }
}
