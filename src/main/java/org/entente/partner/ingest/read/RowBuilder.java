package org.entente.partner.ingest.read;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.partner.IdentifierScheme;
import org.entente.partner.NameKind;
import org.entente.partner.NativeName;
import org.entente.partner.PartnerIdentifier;
import org.entente.partner.PartnerKind;
import org.entente.partner.PartnerName;
import org.entente.shared.Folded;
import org.entente.shared.Language;
import org.jspecify.annotations.Nullable;

/** Collects what a row says, cleans it and refuses what no partner can have. */
final class RowBuilder {

  /** Characters of one text, as on the page where an officer types it. */
  private static final int LONGEST = 300;

  private static final Pattern GAPS = Pattern.compile("[\\s\\p{Cc}\\p{Zs}]+");
  private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

  private final PartnerKind kind;
  private final String country;
  private final String display;
  private final Map<Language, String> names = new EnumMap<>(Language.class);
  private final List<PartnerName> others = new ArrayList<>();
  private final Set<PartnerIdentifier> identifiers = new LinkedHashSet<>();
  private @Nullable String key;
  private @Nullable String city;
  private @Nullable String website;
  private @Nullable NativeName home;
  private @Nullable String acronym;
  private boolean deepSite;

  /**
   * @throws Unusable for a country that is none and a name without a letter
   */
  RowBuilder(PartnerKind kind, @Nullable String country, @Nullable String display) {
    this.kind = kind;
    this.country = CountryCode.of(country);
    this.display = clean(display);
    if (Folded.of(this.display).isEmpty()) {
      throw new Unusable("name");
    }
  }

  RowBuilder key(@Nullable String text) {
    key = orNull(text);
    return this;
  }

  RowBuilder city(@Nullable String text) {
    city = orNull(text);
    return this;
  }

  RowBuilder website(@Nullable String text) {
    WebAddress address = WebAddress.of(clean(text));
    if (address != null) {
      website = address.text();
      deepSite = address.deep();
      identifier(IdentifierScheme.DOMAIN, address.text());
    }
    return this;
  }

  /** The first is the partner's; the rest are names. */
  RowBuilder acronym(@Nullable String text) {
    String plain = clean(text);
    if (plain.isEmpty()) {
      return this;
    }
    if (acronym == null) {
      acronym = plain;
    } else {
      others.add(new PartnerName(NameKind.ACRONYM, null, plain));
    }
    return this;
  }

  RowBuilder alias(@Nullable String language, @Nullable String text) {
    return other(NameKind.ALIAS, language, text);
  }

  /** What it calls itself in this language. */
  RowBuilder official(@Nullable String language, @Nullable String text) {
    String plain = clean(text);
    Language ours = ours(language);
    if (plain.isEmpty()) {
      return this;
    }
    if (ours != null && names.putIfAbsent(ours, plain) == null) {
      return this;
    }
    if (ours == null && home == null && language != null && spokenThere(language)) {
      home = new NativeName(language, plain);
      return this;
    }
    return other(NameKind.OFFICIAL, language, plain);
  }

  RowBuilder identifier(IdentifierScheme scheme, @Nullable String text) {
    PartnerIdentifier.of(scheme, text == null ? null : clean(text)).ifPresent(identifiers::add);
    return this;
  }

  SourceRow build() {
    return new SourceRow(
        key,
        kind,
        country,
        city,
        website,
        names,
        display,
        home,
        acronym,
        List.copyOf(others),
        List.copyOf(identifiers),
        deepSite);
  }

  private RowBuilder other(NameKind as, @Nullable String language, @Nullable String text) {
    String plain = clean(text);
    if (!Folded.of(plain).isEmpty()) {
      boolean known = language != null && TAG.matcher(language).matches();
      others.add(new PartnerName(as, known ? language : null, plain));
    }
    return this;
  }

  private boolean spokenThere(String language) {
    return TAG.matcher(language).matches()
        && ULocale.addLikelySubtags(new ULocale("und_" + country)).getLanguage().equals(language);
  }

  private static @Nullable Language ours(@Nullable String tag) {
    for (Language language : Language.values()) {
      if (language.tag().equals(tag)) {
        return language;
      }
    }
    return null;
  }

  private static @Nullable String orNull(@Nullable String text) {
    String plain = clean(text);
    return plain.isEmpty() ? null : plain;
  }

  /** Single-spaced; empty for nothing. */
  private static String clean(@Nullable String text) {
    if (text == null) {
      return "";
    }
    String plain = GAPS.matcher(text).replaceAll(" ").strip();
    if (plain.length() > LONGEST) {
      throw new Unusable("tooLong", Integer.toString(LONGEST), plain.substring(0, 40) + "…");
    }
    return plain;
  }
}
