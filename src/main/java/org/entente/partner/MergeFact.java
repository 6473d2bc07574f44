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
    return new Partner(
        survivor.id(),
        taken.contains(KIND) ? gone.kind() : survivor.kind(),
        taken.contains(SCOPE) ? gone.scope() : survivor.scope(),
        names(survivor, gone, taken),
        taken.contains(NATIVE_NAME) ? gone.nativeName() : survivor.nativeName(),
        taken.contains(ACRONYM) ? gone.acronym() : survivor.acronym(),
        taken.contains(COUNTRY) ? gone.country() : survivor.country(),
        taken.contains(CITY) ? gone.city() : survivor.city(),
        taken.contains(WEBSITE) ? gone.website() : survivor.website(),
        survivor.own(),
        survivor.succession(),
        taken.contains(CONTACT) ? gone.contact() : survivor.contact(),
        survivor.version());
  }

  /** The language whose name this is, null for any other fact. */
  public @Nullable Language language() {
    return name().startsWith("NAME_") ? Language.valueOf(name().substring("NAME_".length())) : null;
  }

  private static LocalizedText names(Partner survivor, Partner gone, Set<MergeFact> taken) {
    Map<Language, String> names = new EnumMap<>(Language.class);
    names.putAll(survivor.names().texts());
    for (MergeFact fact : taken) {
      Language language = fact.language();
      String name = language == null ? null : gone.names().texts().get(language);
      if (language != null && name != null) {
        names.put(language, name);
      }
    }
    return new LocalizedText(names);
  }
}
