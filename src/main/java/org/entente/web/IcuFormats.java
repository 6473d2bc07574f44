package org.entente.web;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.TimeZone;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.entente.shared.Language;
import org.springframework.stereotype.Component;

/**
 * ICU formats, made once per language and kept: making one costs a hundred times its use. They are
 * cloned before use, being unsafe for threads.
 */
@Component
class IcuFormats {

  private final Numerals numerals;
  private final Map<String, Object> made = new ConcurrentHashMap<>();

  IcuFormats(Numerals numerals) {
    this.numerals = numerals;
  }

  String date(Language language, LocalDate date) {
    DateFormat format =
        kept(
            DateFormat.class,
            "date/" + language,
            () -> DateFormat.getDateInstance(DateFormat.LONG, numerals.of(language)));
    DateFormat own = format.clone();
    own.setTimeZone(TimeZone.GMT_ZONE);
    return own.format(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
  }

  String dateTime(Language language, Instant instant, ZoneId zone) {
    DateFormat format =
        kept(
            DateFormat.class,
            "dateTime/" + language,
            () -> DateFormat.getInstanceForSkeleton("yMMMMdHHmm", numerals.of(language)));
    DateFormat own = format.clone();
    own.setTimeZone(TimeZone.getTimeZone(zone.getId()));
    return own.format(Date.from(instant));
  }

  String moment(Language language, Instant instant, ZoneId zone) {
    DateFormat format =
        kept(
            DateFormat.class,
            "moment/" + language,
            () -> DateFormat.getInstanceForSkeleton("yMMMMdHHmmssz", numerals.of(language)));
    DateFormat own = format.clone();
    own.setTimeZone(TimeZone.getTimeZone(zone.getId()));
    return own.format(Date.from(instant));
  }

  String relativeDays(Language language, long days) {
    RelativeDateTimeFormatter format =
        kept(
            RelativeDateTimeFormatter.class,
            "days/" + language,
            () -> RelativeDateTimeFormatter.getInstance(numerals.of(language)));
    return format.format((double) days, RelativeDateTimeFormatter.RelativeDateTimeUnit.DAY);
  }

  /** With all decimals that it has, zeros at the end too. */
  String exact(Language language, BigDecimal number) {
    NumberFormat format = NumberFormat.getInstance(numerals.of(language));
    format.setMinimumFractionDigits(number.scale());
    format.setMaximumFractionDigits(number.scale());
    return format.format(number);
  }

  String number(Language language, Number number) {
    NumberFormat format =
        kept(
            NumberFormat.class,
            "number/" + language,
            () -> NumberFormat.getInstance(numerals.of(language)));
    return format.clone().format(number);
  }

  String money(Language language, BigDecimal amount, String currency) {
    NumberFormat format =
        kept(
            NumberFormat.class,
            "money/" + language + "/" + currency,
            () -> {
              NumberFormat made = NumberFormat.getCurrencyInstance(numerals.of(language));
              made.setCurrency(Currency.getInstance(currency));
              return made;
            });
    NumberFormat own = format.clone();
    if (amount.stripTrailingZeros().scale() <= 0) {
      own.setMinimumFractionDigits(0);
    }
    return own.format(amount);
  }

  private <T> T kept(Class<T> type, String key, Supplier<T> make) {
    return type.cast(made.computeIfAbsent(key, any -> make.get()));
  }
}
