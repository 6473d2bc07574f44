package org.entente.web;

import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How pages speak, and how they end.
 *
 * @param arabicDigits numbering system of Arabic pages: {@code latn} or {@code arab}
 * @param timeZone the zone that times of day are shown in
 * @param publicAddress under which people reach Entente, for links in what leaves the house
 * @param farewell how long a node that stops still answers, after it has said that it is not ready
 * @param strictMessages a text that is missing is an error instead of its key; for tests
 */
@ConfigurationProperties("entente.web")
record WebProperties(
    @DefaultValue("latn") String arabicDigits,
    @DefaultValue("UTC") ZoneId timeZone,
    @DefaultValue("http://localhost:8080") URI publicAddress,
    @DefaultValue("0s") Duration farewell,
    @DefaultValue("false") boolean strictMessages) {

  WebProperties {
    if (!arabicDigits.equals("latn") && !arabicDigits.equals("arab")) {
      throw new IllegalArgumentException(
          "entente.web.arabic-digits is latn or arab, not " + arabicDigits);
    }
    if (publicAddress.getHost() == null || publicAddress.getQuery() != null) {
      throw new IllegalArgumentException(
          "entente.web.public-address is like https://entente.university.example, not "
              + publicAddress);
    }
  }
}
