package org.entente.testing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.entente.drafting.DraftedCase;
import org.entente.partner.Partners;
import org.entente.people.People;
import org.entente.shared.CaseRef;
import org.entente.workflow.ProcessGateway;
import org.entente.workflow.Routing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Open tasks off the straight way of a case, each in a case of its own. Answers are task ids. */
@Component
public class RareTasks {

  private final SampleProposals proposals;
  private final SigningCases signing;
  private final ProcessDriver driver;
  private final ProcessGateway gateway;
  private final DraftedCase drafted;
  private final ExistingRecords records;
  private final Clock clock;

  RareTasks(
      SampleProposals proposals,
      SigningCases signing,
      ExistingRecords records,
      ProcessDriver driver,
      ProcessGateway gateway,
      JdbcClient jdbc,
      Partners partners,
      People people,
      Clock clock) {
    this.proposals = proposals;
    this.signing = signing;
    this.records = records;
    this.driver = driver;
    this.gateway = gateway;
    this.drafted = new DraftedCase(jdbc, partners, people, clock);
    this.clock = clock;
  }

  /** The proposer's, whose unit head wants to know more. */
  public String amendment() {
    UUID id = proposals.propose("Robots in the vineyard");
    driver.runAsyncJobs(id);
    driver.complete(
        id,
        "endorseProposal",
        "unit-head",
        Map.of("endorsement", "RETURNED", "reason", "Which department pays?"));
    return driver.task(id, "amendProposal").id();
  }

  /** The officer's: the partner already has a case of this kind. */
  public String duplicate() {
    UUID partner = proposals.newPartner();
    driver.runAsyncJobs(proposals.propose("Robots in the forest", partner, "proposer"));
    UUID second = proposals.propose("Robots in the forest", partner, "proposer");
    driver.runAsyncJobs(second);
    return driver.task(second, "decideDuplicate").id();
  }

  /** The officer's: what an office's list does not tell. */
  public String completion() {
    return driver.task(records.incomplete(), "completeRecord").id();
  }

  /** The administrator's: the route names a template that nobody has written. */
  public String template() {
    UUID id = drafted.withTemplate("no-such-template");
    gateway.start("mou-drafting", CaseRef.agreement(id), Routing.NONE);
    driver.runJob(id, "generateDraft");
    return driver.task(id, "supplyTemplate").id();
  }

  /** The officer's: no title in Arabic, and so nothing to publish in it. */
  public String publication() {
    UUID id = signing.started("proposer");
    driver.complete(id, "signAgreement", "rector", SigningCases.SIGN);
    signing.recordPaper(id);
    driver.runJob(id, "sealAgreement");
    gateway.start("agreement-activation", CaseRef.agreement(id), Routing.NONE);
    driver.runJob(id, "archiveAgreement");
    driver.fireTimer(id, "effectiveDateReached");
    driver.runAsyncJobs(id);
    return driver.task(id, "completePublication").id();
  }

  /** The officer's: the rector's mandate had run out. Another case's officer has renewed it. */
  public String authority() {
    UUID waiting = signing.started("proposer");
    UUID renewed = signing.started("proposer");
    signing.mandateRanOut("rector");
    driver.complete(waiting, "signAgreement", "rector", SigningCases.SIGN);
    driver.complete(renewed, "signAgreement", "rector", SigningCases.SIGN);
    driver.complete(
        renewed,
        "resolveAuthority",
        "officer",
        Map.of(
            "resolution", "MANDATE_RECORDED",
            "mandateHolder", driver.person("rector").id().toString(),
            "mandateFrom", "2026-01-01",
            "mandateUntil", LocalDate.now(clock).plusYears(3).toString(),
            "mandateBasis", "Decision of the board"));
    return driver.task(waiting, "resolveAuthority").id();
  }
}
