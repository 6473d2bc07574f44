package org.entente.partner;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What two records of one organisation can say differently, and one of them has to say. */
public enum MergeFact {
  NAME_EN,
  NAME_FR,
  NAME_ES,
  NAME_AR,
  NATIVE_NAME,
  ACRONYM,
  KIND,
  SCOPE,
  COUNTRY,
  CITY,
  WEBSITE,
  CONTACT;

  /** The survivor's record, with these facts of the one that goes. */
  public static Partner merged(Partner survivor, Partner gone, Set<MergeFact> taken) {
    return with(survivor, gone, taken, names(survivor, gone, taken, false));
  }

  /** The record as it is now, with these facts as they were before a merge. */
  public static Partner restored(Partner now, Partner before, Set<MergeFact> facts) {
    return with(now, before, facts, names(now, before, facts, true));
  }

  private static Partner with(
      Partner one, Partner other, Set<MergeFact> facts, LocalizedText names) {
    return new Partner(
        one.id(),
        facts.contains(KIND) ? other.kind() : one.kind(),
        facts.contains(SCOPE) ? other.scope() : one.scope(),
        names,
        facts.contains(NATIVE_NAME) ? other.nativeName() : one.nativeName(),
        facts.contains(ACRONYM) ? other.acronym() : one.acronym(),
        facts.contains(COUNTRY) ? other.country() : one.country(),
        facts.contains(CITY) ? other.city() : one.city(),
        facts.contains(WEBSITE) ? other.website() : one.website(),
        one.own(),
        one.succession(),
        facts.contains(CONTACT) ? other.contact() : one.contact(),
        one.version());
  }

  /** Whether two records say the same of it. */
  public boolean same(Partner one, Partner other) {
    return with(one, other, Set.of(this), names(one, other, Set.of(this), true)).equals(one);
  }

  /** The language whose name this is, null for any other fact. */
  public @Nullable Language language() {
    return name().startsWith("NAME_") ? Language.valueOf(name().substring("NAME_".length())) : null;
  }

  /**
   * @param emptied whether a name that the other does not have goes as well
   */
  private static LocalizedText names(
      Partner one, Partner other, Set<MergeFact> facts, boolean emptied) {
    Map<Language, String> names = new EnumMap<>(Language.class);
    names.putAll(one.names().texts());
    for (MergeFact fact : facts) {
      Language language = fact.language();
      if (language != null) {
        String name = other.names().texts().get(language);
        names.compute(language, (any, known) -> name == null && !emptied ? known : name);
      }
    }
    return new LocalizedText(names);
  }
}
