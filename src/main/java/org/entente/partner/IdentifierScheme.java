package org.entente.partner;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who numbers organisations, and how a number of theirs is written one way only. */
public enum IdentifierScheme {
  /** Research Organization Registry, nine characters: the only one that no two partners share. */
  ROR("0[a-z0-9]{6}[0-9]{2}") {
    @Override
    String plain(String raw) {
      return raw.substring(raw.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }
  },
  /** The host of its pages without {@code www.}; several institutions can share one. */
  DOMAIN("[a-z0-9-]+(\\.[a-z0-9-]+)+") {
    @Override
    String plain(String raw) {
      return WebHost.of(raw);
    }
  },
  /** {@code D BERLIN02}: the country's letters, the town's and a number. */
  ERASMUS("[A-Z]{1,3} ?[A-Z0-9-]{2,12}") {
    @Override
    String plain(String raw) {
      String[] parts = raw.toUpperCase(Locale.ROOT).split("\\s+", 2);
      return parts.length == 1 ? parts[0] : parts[0] + " " + parts[1].replaceAll("\\s", "");
    }
  },
  /** The European Commission's participant code, nine digits. */
  PIC("[0-9]{9}"),
  /** The Commission's organisation id, {@code E10208908}. */
  OID("E[0-9]{8}"),
  WIKIDATA("Q[1-9][0-9]{0,15}");

  private static final int LONGEST = 253;

  private final Pattern form;

  IdentifierScheme(String form) {
    this.form = Pattern.compile(form);
  }

  /** The one way to write it; empty for what is none of this scheme. */
  public Optional<String> normalised(String raw) {
    String plain = plain(raw.strip());
    return plain.length() <= LONGEST && form.matcher(plain).matches()
        ? Optional.of(plain)
        : Optional.empty();
  }

  String plain(String raw) {
    return raw.toUpperCase(Locale.ROOT);
  }
}
