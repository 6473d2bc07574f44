package org.entente.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Dates, numbers and texts in the reader's language: {@code @format} in templates. */
@Component("format")
public class Formats {

  private final IcuFormats formats;
  private final Clock clock;
  private final ZoneId zone;

  Formats(IcuFormats formats, Clock clock, WebProperties properties) {
    this.formats = formats;
    this.clock = clock;
    this.zone = properties.timeZone();
  }

  /** {@code 12 March 2026}. */
  public String date(LocalDate date) {
    return formats.date(locale(), date);
  }

  public String date(Instant instant) {
    return date(LocalDate.ofInstant(instant, zone));
  }

  /** {@code 12 March 2026, 10:41}. */
  public String dateTime(Instant instant) {
    return formats.dateTime(locale(), instant, zone);
  }

  /**
   * To the second and with its zone, as a deadline is said: {@code 12 March 2026, 23:59:59 CET}.
   */
  public String moment(Instant instant) {
    return moment(instant, locale());
  }

  public String moment(Instant instant, Language language) {
    return formats.moment(language, instant, zone);
  }

  /** The zone that times of day are shown in, and days begin in. */
  public ZoneId zone() {
    return zone;
  }

  /** {@code in 3 days}, {@code yesterday}. */
  public String relativeDays(LocalDate date) {
    return formats.relativeDays(locale(), days(date));
  }

  public String relativeDays(Instant instant) {
    return relativeDays(LocalDate.ofInstant(instant, zone));
  }

  /** Days from today, negative for the past: an argument for plurals in messages. */
  public long days(LocalDate date) {
    return ChronoUnit.DAYS.between(LocalDate.now(clock.withZone(zone)), date);
  }

  public long days(Instant instant) {
    return days(LocalDate.ofInstant(instant, zone));
  }

  public String number(Number number) {
    return formats.number(locale(), number);
  }

  /** With all decimals that it has: {@code 87.5000}. */
  public String exact(BigDecimal number) {
    return formats.exact(locale(), number);
  }

  /**
   * @param currency ISO 4217 code
   */
  public String money(BigDecimal amount, String currency) {
    return formats.money(locale(), amount, currency);
  }

  public String text(LocalizedText text) {
    return text.in(Language.of(LocaleContextHolder.getLocale()));
  }

  /** The {@code lang} attribute that {@link #text} needs. */
  public String lang(LocalizedText text) {
    return text.languageFor(Language.of(LocaleContextHolder.getLocale())).tag();
  }

  private Language locale() {
    return Language.of(LocaleContextHolder.getLocale());
  }
}
