package org.entente.partner.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.entente.api.Described;
import org.entente.api.Texts;
import org.entente.partner.Partner;
import org.entente.partner.PartnerKind;
import org.entente.partner.PartnerScope;
import org.entente.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What is to change about a partner. */
@Described("What is to change: a field that is left out stays, an empty text clears it.")
record PartnerChange(
    @Described("The version that was read; another one meanwhile is answered with 409.")
        @NotNull
        @Min(0)
        Long version,
    @Nullable PartnerKind kind,
    @Nullable PartnerScope scope,
    @Described("Replaces the names in all languages.") @Valid @Nullable Texts names,
    @Valid @Nullable HomeName nativeName,
    @Size(max = 300) @Nullable String acronym,
    @Described(value = "ISO 3166-1 alpha-2.", example = "GB") @Pattern(regexp = "[A-Z]{2}")
        @Nullable String country,
    @Size(max = 300) @Nullable String city,
    @Described(value = "Address of its site; empty for none.", example = "https://example.org/")
        @Pattern(regexp = "(https?://\\S+)?")
        @Size(max = 300)
        @Nullable String website,
    @Valid @Nullable Contact contact) {

  Partner of(Partner before) {
    return new Partner(
        before.id(),
        Objects.requireNonNullElse(kind, before.kind()),
        Objects.requireNonNullElse(scope, before.scope()),
        names == null ? before.names() : new LocalizedText(names.byLanguage()),
        nativeName == null ? before.nativeName() : nativeName.name(),
        Changed.text(acronym, before.acronym()),
        Objects.requireNonNullElse(country, before.country()),
        Changed.text(city, before.city()),
        Changed.text(website, before.website()),
        before.own(),
        before.succession(),
        Contact.changed(contact, before.contact()),
        version);
  }
}
