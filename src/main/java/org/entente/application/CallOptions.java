package org.entente.application;

import com.ibm.icu.util.ULocale;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.grant.CallForm;
import org.entente.partner.PartnerFinder;
import org.entente.partner.Partners;
import org.entente.people.Unit;
import org.entente.people.Units;
import org.entente.shared.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the choices of a call's form offer, in the reader's language. */
@Component
class CallOptions {

  private static final List<String> LEVELS =
      List.of("BACHELOR", "MASTER", "DOCTORATE", "POSTDOCTORATE", "TEACHING", "TRAINING");

  private final Partners partners;
  private final PartnerFinder finder;
  private final Units units;
  private final MessageSource messages;

  CallOptions(Partners partners, PartnerFinder finder, Units units, MessageSource messages) {
    this.partners = partners;
    this.finder = finder;
    this.units = units;
    this.messages = messages;
  }

  Map<String, Object> in(Language language) {
    return Map.of(
        CallForm.PARTNERS,
        new HostOptions(partners, finder, language),
        CallForm.COUNTRIES,
        countries(language),
        CallForm.UNITS,
        units(language),
        "levels",
        levels(language));
  }

  static String country(String code, Language language) {
    return new ULocale("und", code).getDisplayCountry(new ULocale(language.tag()));
  }

  private static List<Map<String, String>> countries(Language language) {
    return sorted(
        Arrays.stream(Locale.getISOCountries()).map(code -> option(code, country(code, language))),
        language);
  }

  private List<Map<String, String>> units(Language language) {
    return sorted(
        units.all().stream().map(unit -> option(unit.code(), named(unit, language))), language);
  }

  private static String named(Unit unit, Language language) {
    return unit.name().in(language) + " (" + unit.office() + ")";
  }

  private List<Map<String, String>> levels(Language language) {
    return LEVELS.stream()
        .map(
            level ->
                option(
                    level,
                    messages.getMessage("application.level." + level, null, language.locale())))
        .toList();
  }

  private static List<Map<String, String>> sorted(
      Stream<Map<String, String>> options, Language language) {
    Collator collator = Collator.getInstance(language.locale());
    return options
        .sorted(Comparator.comparing(option -> option.getOrDefault("label", ""), collator::compare))
        .toList();
  }

  private static Map<String, String> option(String value, String label) {
    return Map.of("value", value, "label", label);
  }
}
