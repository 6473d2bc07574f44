package org.entente.partner.web;

import com.ibm.icu.util.ULocale;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import org.entente.shared.Language;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Names of countries in the reader's language: {@code @countries} in templates. */
@Component("countries")
public class Countries {

  Countries() {}

  /**
   * @param code ISO 3166-1 alpha-2
   */
  public String name(String code) {
    return new ULocale("und", code).getDisplayCountry(new ULocale(language().tag()));
  }

  /** The same codes, in the order of their names. */
  public List<String> sorted(List<String> codes) {
    Collator collator = Collator.getInstance(language().locale());
    Comparator<String> byName = Comparator.comparing(this::name, collator::compare);
    return codes.stream().sorted(byName).toList();
  }

  private static Language language() {
    return Language.of(LocaleContextHolder.getLocale());
  }
}
