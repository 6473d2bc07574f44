package org.entente.partner.api;

import java.util.UUID;
import org.entente.api.Described;
import org.entente.api.Texts;
import org.entente.partner.PartnerKind;
import org.entente.partner.PartnerScope;
import org.entente.partner.query.PartnerRow;
import org.jspecify.annotations.Nullable;

/** One line of the register. */
@Described("A partner as the register lists it.")
record PartnerLine(
    UUID id,
    PartnerKind kind,
    PartnerScope scope,
    Texts names,
    @Described("The name at home, in its own script.") @Nullable String nativeName,
    @Nullable String acronym,
    @Described(value = "ISO 3166-1 alpha-2.", example = "GB") String country,
    @Nullable String city,
    @Described("True for our own institutions.") boolean own,
    @Described("True where another organisation took its place.") boolean succeeded) {

  static PartnerLine of(PartnerRow row) {
    return new PartnerLine(
        row.id(),
        row.kind(),
        row.scope(),
        Texts.of(row.names()),
        row.nativeName(),
        row.acronym(),
        row.country(),
        row.city(),
        row.own(),
        row.succeeded());
  }
}
