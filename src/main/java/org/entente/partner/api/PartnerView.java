package org.entente.partner.api;

import java.util.UUID;
import org.entente.api.Described;
import org.entente.api.Texts;
import org.entente.partner.Partner;
import org.entente.partner.PartnerKind;
import org.entente.partner.PartnerScope;
import org.entente.partner.Succession;
import org.jspecify.annotations.Nullable;

/** One partner. */
@Described("An organisation one can agree with.")
record PartnerView(
    UUID id,
    PartnerKind kind,
    PartnerScope scope,
    Texts names,
    @Nullable HomeName nativeName,
    @Nullable String acronym,
    @Described(value = "ISO 3166-1 alpha-2.", example = "GB") String country,
    @Nullable String city,
    @Nullable String website,
    @Described("True for our own institutions.") boolean own,
    @Described("Who took its place; null where nobody did.") @Nullable Successor successor,
    Contact contact,
    @Described("Goes up with each change; a change sends it back.") long version) {

  static PartnerView of(Partner partner) {
    Succession succession = partner.succession();
    return new PartnerView(
        partner.id(),
        partner.kind(),
        partner.scope(),
        Texts.of(partner.names()),
        HomeName.of(partner.nativeName()),
        partner.acronym(),
        partner.country(),
        partner.city(),
        partner.website(),
        partner.own(),
        succession == null ? null : new Successor(succession.kind(), succession.successor()),
        Contact.of(partner.contact()),
        partner.version());
  }

  @Described("The organisation that took a partner's place.")
  record Successor(Succession.Kind kind, UUID partner) {}
}
