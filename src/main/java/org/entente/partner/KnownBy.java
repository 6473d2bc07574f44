package org.entente.partner;

import java.util.ArrayList;
import java.util.List;
import org.entente.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What a partner's own record says it is known by. */
record KnownBy(List<PartnerName> names, List<PartnerIdentifier> identifiers) {

  static KnownBy of(Partner partner) {
    return of(partner.names(), partner.nativeName(), partner.acronym(), partner.website());
  }

  static KnownBy of(
      LocalizedText names,
      @Nullable NativeName home,
      @Nullable String acronym,
      @Nullable String website) {
    List<PartnerName> all = new ArrayList<>();
    names
        .texts()
        .forEach(
            (language, text) -> all.add(new PartnerName(NameKind.OFFICIAL, language.tag(), text)));
    if (home != null) {
      all.add(new PartnerName(NameKind.NATIVE, home.tag(), home.text()));
    }
    if (acronym != null) {
      all.add(new PartnerName(NameKind.ACRONYM, null, acronym));
    }
    return new KnownBy(
        all, PartnerIdentifier.of(IdentifierScheme.DOMAIN, website).stream().toList());
  }
}
