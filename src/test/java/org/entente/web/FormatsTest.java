package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;

class FormatsTest {

  private static final Instant NOW = Instant.parse("2026-03-12T14:41:00Z");

  @AfterEach
  void forgetLanguage() {
    LocaleContextHolder.resetLocaleContext();
  }

  @ParameterizedTest
  @CsvSource({
    "EN, 12 March 2026",
    "FR, 12 mars 2026",
    "ES, 12 de marzo de 2026",
    "AR, 12 آذار 2026"
  })
  void writesDatesAsTheReaderDoes(Language language, String date) {
    assertThat(in(language, "latn").date(LocalDate.of(2026, 3, 12)))
        .isEqualToNormalizingUnicode(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN | yesterday | in 3 days",
        "FR | hier | dans 3 jours",
        "ES | ayer | dentro de 3 días"
      })
  void countsDays(Language language, String yesterday, String inThreeDays) {
    Formats formats = in(language, "latn");
    assertThat(formats.relativeDays(LocalDate.of(2026, 3, 11)))
        .isIn(yesterday, oneDayAgo(language));
    assertThat(formats.relativeDays(LocalDate.of(2026, 3, 15))).isEqualTo(inThreeDays);
    assertThat(formats.days(LocalDate.of(2026, 3, 2))).isEqualTo(-10);
  }

  private static String oneDayAgo(Language language) {
    return switch (language) {
      case EN -> "1 day ago";
      case FR -> "il y a 1 jour";
      case ES -> "hace 1 día";
      case AR -> "قبل يوم واحد";
    };
  }

  @Test
  void keepsAReferenceInOrderBetweenArabicWords() {
    Map<Language, Map<String, String>> texts =
        Map.of(
            Language.EN, Map.of("closed", "Case {0} is closed"),
            Language.AR, Map.of("closed", "المعاملة {0} مغلقة"));
    IcuMessages messages = new IcuMessages(texts, new Numerals(properties("latn")), true);
    Object[] reference = {"2026-0008"};
    assertThat(messages.getMessage("closed", reference, Language.AR.locale()))
        .isEqualTo("المعاملة \u20682026-0008\u2069 مغلقة");
    assertThat(messages.getMessage("closed", reference, Language.EN.locale()))
        .isEqualTo("Case 2026-0008 is closed");
  }

  @Test
  void writesArabicNumbersInTheDigitsOfTheOffice() {
    assertThat(in(Language.AR, "latn").number(90000)).contains("90");
    assertThat(in(Language.AR, "arab").number(90000)).contains("٩٠");
  }

  @Test
  void writesMoneyWithItsCurrencyAndCentsOnlyWhereThereAreSome() {
    Formats formats = in(Language.EN, "latn");
    assertThat(formats.money(new BigDecimal("90000.00"), "EUR")).isEqualTo("€90,000");
    assertThat(formats.money(new BigDecimal("12.50"), "EUR")).isEqualTo("€12.50");
  }

  @Test
  void writesTimesInTheZoneOfTheOffice() {
    Formats formats = in(Language.EN, "latn");
    assertThat(formats.dateTime(NOW)).contains("12 March 2026").contains("10:41");
  }

  @Test
  void saysInWhichLanguageATextIs() {
    LocalizedText text = new LocalizedText(Map.of(Language.ES, "Convenio"));
    Formats formats = in(Language.FR, "latn");
    assertThat(formats.text(text)).isEqualTo("Convenio");
    assertThat(formats.lang(text)).isEqualTo("es");
  }

  @Test
  void formatsPluralsOfArabic() {
    Map<Language, Map<String, String>> texts =
        Map.of(Language.AR, Map.of("days", "{0, plural, two {يومان} few {# أيام} other {# يوم}}"));
    IcuMessages messages = new IcuMessages(texts, new Numerals(properties("latn")), true);
    assertThat(messages.getMessage("days", new Object[] {2}, Language.AR.locale()))
        .isEqualTo("يومان");
    assertThat(messages.getMessage("days", new Object[] {3}, Language.AR.locale()))
        .isEqualTo("3 أيام");
  }

  @Test
  void tellsDatesInsideTextsInTheZoneOfTheOffice() {
    Map<Language, Map<String, String>> texts =
        Map.of(Language.EN, Map.of("done", "done on {0, date, long} at {0, time, short}"));
    IcuMessages messages = new IcuMessages(texts, new Numerals(properties("latn")), true);
    assertThat(messages.getMessage("done", new Object[] {NOW}, Language.EN.locale()))
        .isEqualTo("done on 12 March 2026 at 10:41");
    assertThat(
            messages.getMessage(
                "done", new Object[] {LocalDate.of(2026, 3, 12)}, Language.EN.locale()))
        .startsWith("done on 12 March 2026");
  }

  private static Formats in(Language language, String digits) {
    LocaleContextHolder.setLocale(language.locale());
    WebProperties properties = properties(digits);
    return new Formats(
        new IcuFormats(new Numerals(properties)), Clock.fixed(NOW, ZoneOffset.UTC), properties);
  }

  private static WebProperties properties(String digits) {
    return new WebProperties(
        digits, ZoneId.of("America/Toronto"), URI.create("http://localhost"), Duration.ZERO, true);
  }
}
