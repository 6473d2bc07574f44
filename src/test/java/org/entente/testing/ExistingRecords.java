package org.entente.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.agreement.AgreementType;
import org.entente.agreement.ExistingAgreement;
import org.entente.agreement.ExistingAgreements;
import org.entente.agreement.KeyDates;
import org.entente.agreement.Origin;
import org.entente.agreement.Party;
import org.entente.agreement.Terms;
import org.entente.partner.Partners;
import org.entente.people.Person;
import org.entente.shared.Ids;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.entente.takeover.Settings;
import org.entente.takeover.Takeovers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Agreements from an office's list, without end, owner and scan. */
@Component
public class ExistingRecords {

  private final ExistingAgreements existing;
  private final SampleProposals proposals;
  private final Partners partners;
  private final Takeovers takeovers;
  private final ProcessDriver driver;
  private final Clock clock;

  ExistingRecords(
      ExistingAgreements existing,
      SampleProposals proposals,
      Partners partners,
      Takeovers takeovers,
      ProcessDriver driver,
      Clock clock) {
    this.existing = existing;
    this.proposals = proposals;
    this.partners = partners;
    this.takeovers = takeovers;
    this.driver = driver;
    this.clock = clock;
  }

  /** Its task waits, too. */
  @Transactional
  public UUID incomplete() {
    LocalDate start = LocalDate.now(clock).minusYears(2);
    UUID id =
        existing.record(
            new ExistingAgreement(
                null,
                terms(start),
                new KeyDates(start, start, null, null),
                driver.person("officer").assignments().iterator().next().unit(),
                null,
                false,
                new Origin("test/" + Ids.next(clock), "list.csv", 7, null, 6, false, null)),
            driver.person("officer").actor());
    existing.seekMissing(id);
    return id;
  }

  /** A list of two rows that a dry run has gone through: one is right, one is not. */
  public UUID checkedList() {
    String partner = partners.get(proposals.newPartner()).name(Language.EN);
    Person officer = driver.person("officer");
    UUID sheet = takeovers.upload("agreements.csv", list(partner), 0, settings(officer), officer);
    takeovers.run(sheet, true, officer);
    driver.runAsyncJobs(takeovers.lastRun(sheet).orElseThrow().id());
    return sheet;
  }

  private static Path list(String partner) {
    try {
      Path file = Files.createTempFile("list", ".csv");
      return Files.writeString(
          file,
          """
          Reference;Title;Type;Partner;Start;End
          ;Exchange of students;Student exchange;%s;1/9/2023;
          ;A poem;Poem;Nobody knows them;soon;31/8/2023
          """
              .formatted(partner));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Settings settings(Person officer) {
    return new Settings(
        partners.own().get(0).id(),
        officer.assignments().iterator().next().unit(),
        Language.EN,
        false);
  }

  private Terms terms(LocalDate start) {
    return new Terms(
        AgreementType.MOU,
        LocalizedText.of(Language.EN, "An agreement from before"),
        List.of(Language.EN),
        null,
        List.of(
            new Party(partners.own().get(0).id(), Party.Side.OURS, Party.Role.PARTY),
            new Party(proposals.newPartner(), Party.Side.THEIRS, Party.Role.PARTY)),
        List.of("TEACHING"),
        "",
        false,
        null,
        start,
        null);
  }
}
