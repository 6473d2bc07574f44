package org.entente.partner.ingest.read;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.partner.CountryCodes;
import org.jspecify.annotations.Nullable;

/** ISO 3166-1 alpha-2, with what the Commission writes otherwise, and Kosovo. */
final class CountryCode {

  private static final Map<String, String> OTHERWISE = Map.of("EL", "GR", "UK", "GB");
  private static final Set<String> ALL = Set.copyOf(CountryCodes.ALL);

  private CountryCode() {}

  /**
   * @throws Unusable for what is no country
   */
  static String of(@Nullable String text) {
    String code = text == null ? "" : text.strip().toUpperCase(Locale.ROOT);
    String plain = OTHERWISE.getOrDefault(code, code);
    if (!ALL.contains(plain)) {
      throw new Unusable("country", code.length() > 40 ? code.substring(0, 40) + "…" : code);
    }
    return plain;
  }
}
