package org.entente.testing;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.entente.agreement.AgreementType;
import org.entente.agreement.Party;
import org.entente.agreement.Proposals;
import org.entente.agreement.Terms;
import org.entente.partner.Partner;
import org.entente.partner.Partners;
import org.entente.people.People;
import org.entente.people.Person;
import org.entente.shared.Actor;
import org.entente.shared.Ids;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.springframework.stereotype.Component;

/** Proposals that double nothing: each has a partner of its own. */
@Component
public class SampleProposals {

  private final Proposals proposals;
  private final Partners partners;
  private final KnownPartners known;
  private final People people;
  private final Clock clock;

  SampleProposals(
      Proposals proposals, Partners partners, KnownPartners known, People people, Clock clock) {
    this.proposals = proposals;
    this.partners = partners;
    this.known = known;
    this.people = people;
    this.clock = clock;
  }

  /** A memorandum in English without money, proposed by the demo's proposer. */
  public UUID propose(String title) {
    return propose(title, newPartner(), "proposer");
  }

  public UUID propose(String title, UUID partner, String signInName) {
    Person proposer = people.findBySignInName(signInName).orElseThrow();
    Terms terms =
        new Terms(
            AgreementType.MOU,
            LocalizedText.of(Language.EN, title),
            List.of(Language.EN),
            null,
            List.of(
                new Party(partners.own().get(0).id(), Party.Side.OURS, Party.Role.PARTY),
                new Party(partner, Party.Side.THEIRS, Party.Role.PARTY)),
            List.of("TEACHING"),
            "We know each other well and want to teach together.",
            false,
            null,
            null,
            null);
    String unit =
        people.findBySignInName("proposer").orElseThrow().assignments().iterator().next().unit();
    return proposals.propose(terms, unit, proposer.actor()).id();
  }

  public UUID newPartner() {
    Partner like = known.first();
    UUID id = Ids.next(clock);
    Partner partner =
        new Partner(
            id,
            like.kind(),
            like.scope(),
            LocalizedText.of(Language.EN, "Partner " + id),
            null,
            null,
            like.country(),
            null,
            null,
            false,
            null,
            like.contact(),
            0);
    partners.add(partner, Actor.SYSTEM);
    return id;
  }
}
