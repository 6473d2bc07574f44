package org.entente.payee;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Where people live whom somebody pays: the countries of ISO 3166, and Kosovo by banks’ usage. */
public final class PayeeCountries {

  public static final List<String> ALL =
      Stream.concat(Stream.of(Locale.getISOCountries()), Stream.of("XK")).sorted().toList();

  private PayeeCountries() {}
}
