package org.entente.drafting.template;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.entente.agreement.Value;
import org.entente.shared.Language;

/**
 * Dates, sums and lists as a text in one language writes them. Digits are Latin in every language,
 * so that figures can be compared across texts.
 */
final class Wording {

  private final ULocale locale;

  Wording(Language language) {
    String region =
        switch (language) {
          case EN -> "en-GB";
          case AR -> "ar-PS";
          default -> language.tag();
        };
    this.locale = ULocale.forLanguageTag(region + "-u-nu-latn");
  }

  String date(LocalDate date) {
    DateFormat format = DateFormat.getDateInstance(DateFormat.LONG, locale);
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format.format(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
  }

  /** {@code 90,000 EUR}, with decimals only where there are any. */
  String money(Value value) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(3);
    if (value.amount().stripTrailingZeros().scale() > 0) {
      format.setMinimumFractionDigits(2);
    }
    return format.format(value.amount()) + "\u00a0" + value.currency();
  }

  String list(List<String> items) {
    return ListFormatter.getInstance(locale).format(items);
  }

  /**
   * A list whose items may hold an "and" themselves: {@code teaching and joint courses; research;
   * and quality}. Plain items are listed plainly.
   */
  String series(List<String> items) {
    String and = list(List.of("", ""));
    if (items.size() < 2 || items.stream().noneMatch(item -> item.contains(and))) {
      return list(items);
    }
    String mark =
        switch (locale.getLanguage()) {
          case "fr" -> "\u00a0;";
          case "ar" -> "؛";
          default -> ";";
        };
    int last = items.size() - 1;
    return String.join(mark + " ", items.subList(0, last))
        + mark
        + list(List.of("", items.get(last)));
  }

  String language(Language language) {
    return LocaleDisplayNames.getInstance(locale).languageDisplayName(language.tag());
  }

  String country(String code) {
    return LocaleDisplayNames.getInstance(locale).regionDisplayName(code);
  }
}
