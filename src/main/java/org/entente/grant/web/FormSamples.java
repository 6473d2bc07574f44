package org.entente.grant.web;

import java.util.List;
import java.util.Map;
import org.entente.grant.CallForm;
import org.entente.people.Units;
import org.entente.shared.Language;
import org.springframework.stereotype.Component;

/** What a form offers in its preview: countries and units as they are, and a partner or two. */
@Component
class FormSamples {

  private static final List<String> COUNTRIES = List.of("BE", "CA", "DE", "ES", "FR", "JO", "PS");

  private final Units units;

  FormSamples(Units units) {
    this.units = units;
  }

  Map<String, Object> context(Language language) {
    return Map.of(
        CallForm.COUNTRIES,
        COUNTRIES.stream().map(code -> option(code, country(code, language))).toList(),
        CallForm.UNITS,
        units.all().stream().map(unit -> option(unit.code(), unit.name().in(language))).toList(),
        CallForm.PARTNERS,
        List.of(option("sample", "Queen Mary University of London")));
  }

  private static String country(String code, Language language) {
    return com.ibm.icu.util.ULocale.getDisplayCountry("und-" + code, language.tag());
  }

  private static Map<String, String> option(String value, String label) {
    return Map.of("value", value, "label", label);
  }
}
