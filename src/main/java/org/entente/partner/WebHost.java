package org.entente.partner;

import java.net.IDN;
import java.util.Locale;
import java.util.Set;

/** The host that stands for an organisation: not one where everybody can have pages. */
final class WebHost {

  private static final Set<String> FOR_EVERYBODY =
      Set.of(
          "facebook.com",
          "instagram.com",
          "linkedin.com",
          "twitter.com",
          "x.com",
          "youtube.com",
          "wikipedia.org",
          "google.com",
          "blogspot.com",
          "wordpress.com",
          "wixsite.com",
          "weebly.com",
          "webnode.com",
          "jimdo.com",
          "github.io",
          "gmail.com",
          "archive.org");

  private WebHost() {}

  /**
   * @param address {@code https://www.kth.se/en} or the bare host
   * @return lower case and ASCII, without {@code www.}; empty for none and for everybody's
   */
  static String of(String address) {
    String rest = address.substring(address.indexOf("://") < 0 ? 0 : address.indexOf("://") + 3);
    String authority = rest.split("[/?#\\\\]", 2)[0];
    String host = authority.substring(authority.lastIndexOf('@') + 1).split(":", 2)[0];
    String plain = ascii(host).replaceFirst("^www[0-9]?\\.", "").replaceFirst("\\.$", "");
    return FOR_EVERYBODY.stream().anyMatch(it -> plain.equals(it) || plain.endsWith("." + it))
        ? ""
        : plain;
  }

  private static String ascii(String host) {
    if (host.chars().allMatch(letter -> letter < 0x80)) {
      return host.strip().toLowerCase(Locale.ROOT);
    }
    try {
      return IDN.toASCII(host.strip()).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
