package org.entente.partner.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.entente.api.Described;
import org.entente.api.Texts;
import org.entente.partner.Partner;
import org.entente.partner.PartnerContact;
import org.entente.partner.PartnerKind;
import org.entente.partner.PartnerScope;
import org.entente.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A partner to be added. */
@Described("A partner to be added to the register.")
record NewPartner(
    @NotNull PartnerKind kind,
    @NotNull PartnerScope scope,
    @Described("The name, in at least one language.") @NotNull @Valid Texts names,
    @Valid @Nullable HomeName nativeName,
    @Size(max = 300) @Nullable String acronym,
    @Described(value = "ISO 3166-1 alpha-2.", example = "GB") @NotNull @Pattern(regexp = "[A-Z]{2}")
        String country,
    @Size(max = 300) @Nullable String city,
    @Described(value = "Address of its site; empty for none.", example = "https://example.org/")
        @Pattern(regexp = "(https?://\\S+)?")
        @Size(max = 300)
        @Nullable String website,
    @Valid @Nullable Contact contact) {

  Partner partner(UUID id) {
    return new Partner(
        id,
        kind,
        scope,
        new LocalizedText(names.byLanguage()),
        nativeName == null ? null : nativeName.name(),
        Changed.text(acronym, null),
        country,
        Changed.text(city, null),
        Changed.text(website, null),
        false,
        null,
        Contact.changed(contact, PartnerContact.NONE),
        0);
  }
}
