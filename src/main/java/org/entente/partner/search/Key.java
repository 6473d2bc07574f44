package org.entente.partner.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.shared.Folded;

/**
 * Identifiers and acronyms in the one form that they are compared in: letters and digits without
 * gaps. {@code F PARIS001} and {@code fparis001} are one Erasmus code.
 */
final class Key {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)^(?:https?://)?(?:[^\\s/@]+@)?(?:www\\.)?([\\w-]+(?:\\.[\\w-]+)+)(?:[/:].*)?$");
  private static final Pattern ROR =
      Pattern.compile("(?i)^(?:https?://)?(?:www\\.)?ror\\.org/(\\w+)/?$");

  private Key() {}

  /** Of an identifier, an acronym or a web address. */
  static String of(String text) {
    return all(text).get(0);
  }

  /** The same, and the keys of the domains above a web or mail address, the nearest first. */
  static List<String> all(String text) {
    String stripped = text.strip();
    Matcher ror = ROR.matcher(stripped);
    if (ror.matches()) {
      return List.of(plain(ror.group(1)));
    }
    Matcher address = ADDRESS.matcher(stripped);
    return address.matches() ? domains(address.group(1)) : List.of(plain(stripped));
  }

  private static List<String> domains(String host) {
    List<String> keys = new ArrayList<>();
    String rest = host;
    while (rest.indexOf('.') >= 0) {
      keys.add(plain(rest));
      rest = rest.substring(rest.indexOf('.') + 1);
    }
    return keys;
  }

  private static String plain(String text) {
    return Folded.of(text).replace(" ", "");
  }
}
