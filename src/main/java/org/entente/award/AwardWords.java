package org.entente.award;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.grant.Grant;
import org.entente.partner.Partners;
import org.entente.shared.Language;
import org.entente.shared.Money;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * An award as a text states it, in a given language; digits are Latin in each, so that figures can
 * be compared.
 */
@Component
public class AwardWords {

  private final MessageSource messages;
  private final Partners partners;

  AwardWords(MessageSource messages, Partners partners) {
    this.messages = messages;
    this.partners = partners;
  }

  /** {@code a stay at …, from … until …}. */
  public String purpose(Award award, Language language) {
    return say(
        language,
        "award.text.purpose",
        host(award, language),
        date(award.stay().from(), language),
        date(award.stay().until(), language));
  }

  /** The host with its country, or the country alone. */
  public String host(Award award, Language language) {
    String country = new ULocale("und", award.stay().country()).getDisplayCountry(locale(language));
    UUID host = award.stay().host();
    return host == null
        ? country
        : partners
            .find(host)
            .map(found -> found.name(language) + " (" + country + ")")
            .orElse(country);
  }

  String agreementTitle(Award award, Language language) {
    return say(language, "award.text.title", award.beneficiary().name(), award.reference());
  }

  /** One paragraph for each line, and their sum. */
  String derivation(Award award, Language language) {
    String lines =
        award.computed().derivation().stream()
            .map(line -> line(line, language))
            .collect(Collectors.joining("\n\n"));
    return lines + "\n\n" + say(language, "award.text.total", money(award.amount(), language));
  }

  private String line(Grant.Line line, Language language) {
    return say(
        language,
        "award.text.line." + line.unit(),
        rate(line.rate(), language),
        line.quantity(),
        money(line.each(), language),
        money(line.amount(), language));
  }

  /** What a rate is for. */
  public String rate(String row, Language language) {
    return say(language, "decision.grant-rates." + row).replaceAll("[.。]\\s*$", "");
  }

  /** One paragraph for each instalment. */
  String plan(Award award, Language language) {
    return award.computed().plan().stream()
        .map(
            each ->
                say(
                    language,
                    "award.text.instalment",
                    each.number(),
                    money(each.amount(), language),
                    conditions(each.conditions(), language)))
        .collect(Collectors.joining("\n\n"));
  }

  /** {@code once the agreement is signed and …}. */
  public String conditions(List<Condition> conditions, Language language) {
    return ListFormatter.getInstance(locale(language))
        .format(conditions.stream().map(each -> say(language, "award.condition." + each)).toList());
  }

  /** With the decimals of its currency and its code. */
  public String money(Money money, Language language) {
    NumberFormat format = NumberFormat.getNumberInstance(locale(language));
    format.setMinimumFractionDigits(money.amount().scale());
    format.setMaximumFractionDigits(money.amount().scale());
    return format.format(money.amount()) + "\u00a0" + money.currency().getCurrencyCode();
  }

  /** As one writes a day in that language. */
  public String date(LocalDate date, Language language) {
    DateFormat format = DateFormat.getDateInstance(DateFormat.LONG, locale(language));
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format.format(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
  }

  String say(Language language, String key, Object... arguments) {
    return messages.getMessage(key, arguments, language.locale());
  }

  private static ULocale locale(Language language) {
    return switch (language) {
      case EN -> ULocale.forLanguageTag("en-GB-u-nu-latn");
      case AR -> ULocale.forLanguageTag("ar-PS-u-nu-latn");
      default -> ULocale.forLanguageTag(language.tag() + "-u-nu-latn");
    };
  }
}
