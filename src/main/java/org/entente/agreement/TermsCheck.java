package org.entente.agreement;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.entente.partner.Partner;
import org.entente.partner.Partners;
import org.entente.partner.Succession;
import org.entente.shared.Language;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Component;

/** Refuses terms that do not hold together. */
@Component
class TermsCheck {

  private final Partners partners;

  TermsCheck(Partners partners) {
    this.partners = partners;
  }

  void require(Terms terms) {
    requireLanguages(terms);
    requireTerm(terms);
    requireParties(terms);
  }

  private static void requireLanguages(Terms terms) {
    if (terms.languages().isEmpty()
        || terms.languages().stream().distinct().count() != terms.languages().size()) {
      throw Refusal.invalid("agreement.terms.languages");
    }
    Language prevailing = terms.prevailing();
    if (prevailing != null && !terms.languages().contains(prevailing)) {
      throw Refusal.invalid("agreement.terms.prevailing");
    }
  }

  private static void requireTerm(Terms terms) {
    LocalDate start = terms.startsOn();
    LocalDate end = terms.endsOn();
    if (start != null && end != null && end.isBefore(start)) {
      throw Refusal.invalid("agreement.terms.term");
    }
  }

  private void requireParties(Terms terms) {
    for (Party.Side side : Party.Side.values()) {
      if (terms.side(side).stream().noneMatch(party -> party.role() == Party.Role.PARTY)) {
        throw Refusal.invalid("agreement.terms.party." + side);
      }
    }
    Map<UUID, Partner> known =
        partners.findAll(
            terms.parties().stream().map(Party::partnerId).filter(Objects::nonNull).toList());
    for (Party party : terms.parties()) {
      if (party.isIndividual()) {
        requirePerson(party);
      } else {
        requirePartner(party, known);
      }
    }
  }

  /** A person never stands for an institution, so never on our side. */
  private static void requirePerson(Party party) {
    if (party.side() == Party.Side.OURS) {
      throw Refusal.invalid("agreement.terms.personOurs");
    }
  }

  private void requirePartner(Party party, Map<UUID, Partner> known) {
    Partner partner = known.get(party.partner());
    if (partner == null) {
      throw Refusal.invalid("agreement.terms.unknownPartner");
    }
    if (party.role() == Party.Role.PARTY && partner.own() != (party.side() == Party.Side.OURS)) {
      throw Refusal.invalid("agreement.terms.wrongSide", partner.name(Language.EN));
    }
    Succession succession = partner.succession();
    if (succession != null) {
      throw Refusal.invalid(
          "agreement.terms.succeeded",
          partner.name(Language.EN),
          partners.get(succession.successor()).name(Language.EN));
    }
  }
}
