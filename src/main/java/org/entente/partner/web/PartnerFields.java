package org.entente.partner.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.partner.CountryCodes;
import org.entente.partner.NativeName;
import org.entente.partner.Partner;
import org.entente.partner.PartnerContact;
import org.entente.partner.PartnerKind;
import org.entente.partner.PartnerScope;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What an officer typed about a partner: shown again as it came when something is wrong. */
record PartnerFields(Map<String, String> values) {

  private static final int LONGEST = 300;

  static PartnerFields of(Map<String, String> sent) {
    return new PartnerFields(Map.copyOf(sent));
  }

  static PartnerFields of(Partner partner) {
    Map<String, String> values = new java.util.HashMap<>();
    values.put("kind", partner.kind().name());
    values.put("scope", partner.scope().name());
    partner.names().texts().forEach((language, text) -> values.put("name-" + language.tag(), text));
    NativeName home = partner.nativeName();
    put(values, "nativeLanguage", home == null ? null : home.tag());
    put(values, "nativeName", home == null ? null : home.text());
    put(values, "acronym", partner.acronym());
    values.put("country", partner.country());
    put(values, "city", partner.city());
    put(values, "website", partner.website());
    put(values, "office", partner.contact().office());
    put(values, "email", partner.contact().email());
    put(values, "phone", partner.contact().phone());
    values.put("version", Long.toString(partner.version()));
    return new PartnerFields(values);
  }

  /** The value of a field, empty for none; templates ask by name. */
  public String get(String field) {
    return values.getOrDefault(field, "").strip();
  }

  /** Names of the fields that are not as they should be, in the form's order. */
  List<String> errors() {
    List<String> errors = new ArrayList<>();
    if (names().isEmpty()) {
      errors.add("name-en");
    }
    check(errors, "kind", kind(get("kind")) != null);
    check(errors, "scope", scope() != null);
    check(errors, "country", CountryCodes.ALL.contains(get("country")));
    check(errors, "nativeName", get("nativeName").isEmpty() == get("nativeLanguage").isEmpty());
    check(errors, "nativeLanguage", get("nativeLanguage").matches("([a-z]{2,3}(-\\w{2,8})*)?"));
    check(errors, "website", get("website").matches("(https?://\\S+)?"));
    check(errors, "email", get("email").matches("(\\S+@\\S+\\.\\S+)?"));
    values.forEach((field, value) -> check(errors, field, value.length() <= LONGEST));
    return errors.stream().distinct().toList();
  }

  /** Only when there are no {@link #errors}. */
  Partner partner(UUID id, @Nullable Partner before) {
    return new Partner(
        id,
        PartnerKind.valueOf(get("kind")),
        PartnerScope.valueOf(get("scope")),
        new LocalizedText(names()),
        get("nativeName").isEmpty()
            ? null
            : new NativeName(get("nativeLanguage"), get("nativeName")),
        orNull("acronym"),
        get("country"),
        orNull("city"),
        orNull("website"),
        before != null && before.own(),
        before == null ? null : before.succession(),
        new PartnerContact(orNull("office"), orNull("email"), orNull("phone")),
        version());
  }

  static @Nullable PartnerKind kind(@Nullable String name) {
    return Arrays.stream(PartnerKind.values())
        .filter(kind -> kind.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  private @Nullable PartnerScope scope() {
    return Arrays.stream(PartnerScope.values())
        .filter(scope -> scope.name().equals(get("scope")))
        .findFirst()
        .orElse(null);
  }

  private Map<Language, String> names() {
    Map<Language, String> names = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      String name = get("name-" + language.tag());
      if (!name.isEmpty()) {
        names.put(language, name);
      }
    }
    return names;
  }

  private long version() {
    return get("version").matches("\\d{1,18}") ? Long.parseLong(get("version")) : 0;
  }

  private @Nullable String orNull(String field) {
    return get(field).isEmpty() ? null : get(field);
  }

  private static void put(Map<String, String> values, String field, @Nullable String value) {
    if (value != null) {
      values.put(field, value);
    }
  }

  private static void check(List<String> errors, String field, boolean good) {
    if (!good) {
      errors.add(field);
    }
  }
}
