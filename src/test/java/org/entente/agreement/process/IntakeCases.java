package org.entente.agreement.process;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.agreement.AgreementType;
import org.entente.agreement.Party;
import org.entente.agreement.Proposals;
import org.entente.agreement.Terms;
import org.entente.drafting.ClauseEdits;
import org.entente.drafting.ClauseText;
import org.entente.drafting.Drafting;
import org.entente.drafting.WorkingCopy;
import org.entente.partner.Partner;
import org.entente.partner.PartnerContact;
import org.entente.partner.PartnerKind;
import org.entente.partner.PartnerScope;
import org.entente.partner.Partners;
import org.entente.people.Person;
import org.entente.shared.Actor;
import org.entente.shared.Ids;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SigningCases;

/** Takes cases as far as a test wants them, task by task. */
final class IntakeCases {

  private static final String UNIT = "genie-chimique";

  private final ProcessDriver driver;
  private final Proposals proposals;
  private final Partners partners;
  private final Clock clock;

  IntakeCases(ProcessDriver driver, Proposals proposals, Partners partners, Clock clock) {
    this.driver = driver;
    this.proposals = proposals;
    this.partners = partners;
    this.clock = clock;
  }

  UUID proposed() {
    return proposed("proposer", newPartner());
  }

  UUID proposed(String proposer, UUID partner) {
    Person person = driver.person(proposer);
    return proposals.propose(terms(partner), UNIT, person.actor()).id();
  }

  UUID endorsed() {
    UUID id = proposed();
    driver.complete(id, "endorseProposal", "unit-head", Map.of("endorsement", "ENDORSED"));
    return id;
  }

  /** Accepted, and its text generated. */
  UUID accepted() {
    UUID id = endorsed();
    driver.complete(id, "triageProposal", "officer", Map.of("triage", "ACCEPTED"));
    driver.runAsyncJobs(id);
    return id;
  }

  UUID inReview() {
    UUID id = accepted();
    drafted(id);
    return id;
  }

  void drafted(UUID id) {
    driver.complete(id, "editDraft", "officer", Map.of("drafting", "READY"));
    driver.complete(id, "checkLanguages", "officer", Map.of("languageCheck", "SAME"));
    driver.runAsyncJobs(id);
  }

  /** The officer writes the purpose anew. */
  void revised(UUID id, Drafting drafting) {
    WorkingCopy copy = drafting.working(id).orElseThrow();
    ClauseText other = ClauseText.typed("Purpose", "The parties teach together.");
    drafting.save(
        id,
        copy.version(),
        new ClauseEdits(Map.of(), Map.of("purpose", Map.of(Language.EN, other))),
        driver.person("officer").actor());
  }

  UUID inSignature() {
    UUID id = inReview();
    approved(id);
    return id;
  }

  void approved(UUID id) {
    driver.complete(id, "decideLegalReview", "legal", Map.of("opinion", "APPROVED"));
    driver.runAsyncJobs(id);
  }

  UUID signedByUs() {
    UUID id = inSignature();
    driver.complete(id, "signAgreement", "rector", SigningCases.SIGN);
    return id;
  }

  UUID newPartner() {
    UUID id = Ids.next(clock);
    partners.add(
        new Partner(
            id,
            PartnerKind.UNIVERSITY,
            PartnerScope.INTERNATIONAL,
            LocalizedText.of(Language.EN, "University " + id),
            null,
            null,
            "SE",
            null,
            null,
            false,
            null,
            PartnerContact.NONE,
            0),
        Actor.SYSTEM);
    return id;
  }

  private Terms terms(UUID partner) {
    UUID ours =
        partners.own().stream()
            .filter(own -> own.kind() == PartnerKind.UNIVERSITY)
            .findFirst()
            .orElseThrow()
            .id();
    return new Terms(
        AgreementType.MOU,
        LocalizedText.of(Language.EN, "Teaching together"),
        List.of(Language.EN),
        null,
        List.of(
            new Party(ours, Party.Side.OURS, Party.Role.PARTY),
            new Party(partner, Party.Side.THEIRS, Party.Role.PARTY)),
        List.of("TEACHING"),
        "We know each other well and want to teach together.",
        false,
        null,
        null,
        null);
  }
}
