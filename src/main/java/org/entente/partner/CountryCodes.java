package org.entente.partner;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** ISO 3166-1 alpha-2, and Kosovo, which has no code there but universities. */
public final class CountryCodes {

  public static final List<String> ALL =
      Stream.concat(Stream.of(Locale.getISOCountries()), Stream.of("XK")).sorted().toList();

  private CountryCodes() {}
}
