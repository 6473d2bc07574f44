package org.entente.partner.ingest.merge;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import org.entente.partner.NativeName;
import org.entente.partner.Partner;
import org.entente.partner.PartnerKind;
import org.entente.partner.ingest.read.SourceRow;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What a partner's record says, field by field, so that each can have a source of its own. */
final class Facts {

  static final String NAME = "name-";
  static final String NATIVE = "native";

  private static final String KIND = "kind";
  private static final String ACRONYM = "acronym";
  private static final String CITY = "city";
  private static final String WEBSITE = "website";

  private Facts() {}

  static Map<String, String> of(Partner partner) {
    return facts(
        partner.kind(),
        partner.names().texts(),
        partner.nativeName(),
        partner.acronym(),
        partner.city(),
        partner.website());
  }

  static Map<String, String> of(SourceRow row) {
    return facts(row.kind(), row.names(), row.home(), row.acronym(), row.city(), row.website());
  }

  /** The same partner with these facts; what no fact is about stays. */
  static Partner with(Map<String, String> facts, Partner partner) {
    return new Partner(
        partner.id(),
        PartnerKind.valueOf(facts.getOrDefault(KIND, partner.kind().name())),
        partner.scope(),
        new LocalizedText(names(facts)),
        home(facts.get(NATIVE)),
        facts.get(ACRONYM),
        partner.country(),
        facts.get(CITY),
        facts.get(WEBSITE),
        partner.own(),
        partner.succession(),
        partner.contact(),
        partner.version());
  }

  private static Map<String, String> facts(
      PartnerKind kind,
      Map<Language, String> names,
      @Nullable NativeName home,
      @Nullable String acronym,
      @Nullable String city,
      @Nullable String website) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put(KIND, kind.name());
    names.forEach((language, text) -> facts.put(NAME + language.tag(), text));
    put(facts, NATIVE, home == null ? null : home.tag() + " " + home.text());
    put(facts, ACRONYM, acronym);
    put(facts, CITY, city);
    put(facts, WEBSITE, website);
    return facts;
  }

  private static Map<Language, String> names(Map<String, String> facts) {
    Map<Language, String> names = new EnumMap<>(Language.class);
    for (Entry<String, String> fact : facts.entrySet()) {
      if (fact.getKey().startsWith(NAME)) {
        names.put(Language.of(fact.getKey().substring(NAME.length())), fact.getValue());
      }
    }
    return names;
  }

  private static @Nullable NativeName home(@Nullable String fact) {
    if (fact == null) {
      return null;
    }
    int space = fact.indexOf(' ');
    return new NativeName(fact.substring(0, space), fact.substring(space + 1));
  }

  private static void put(Map<String, String> facts, String field, @Nullable String value) {
    if (value != null) {
      facts.put(field, value);
    }
  }

  /** The name in a fact, null where the fact is about something else. */
  static @Nullable String name(String field, String value) {
    if (field.startsWith(NAME)) {
      return value;
    }
    return field.equals(NATIVE) ? value.substring(value.indexOf(' ') + 1) : null;
  }
}
