package org.entente.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.recovery.NewRequest;
import org.entente.recovery.PlanLine;
import org.entente.recovery.Recovery;
import org.entente.recovery.RecoveryRequest;
import org.entente.shared.CaseRef;
import org.entente.shared.Language;
import org.entente.shared.Money;
import org.entente.testing.BrowserRun;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SampleRecoveries;
import org.entente.testing.Site;
import org.entente.testing.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Money that comes back, by its pages: from the demand to an objection, a receipt and a return. */
@EntenteTest
class RecoveryWalkThroughTest extends BrowserRun {

  @Autowired private SampleRecoveries recoveries;
  @Autowired private ProcessDriver driver;
  @Autowired private Clock clock;

  @ParameterizedTest
  @EnumSource(names = {"EN", "AR"})
  void fromTheDemandToAReceipt(Language language) {
    String debtor = language == Language.EN ? "student" : "professor";
    Recovery owed = recoveries.ofPerson(driver.person(debtor).id());
    String page = "/recoveries/" + owed.id();
    try (Site site = site(language)) {
      demand(site, owed);
      Visitor self = site.visitor(debtor).withPhone();
      self.open("/my/recoveries/" + owed.id(), "recovery-of-mine");
      self.fill("reason", "I was ill, and the host knows it.");
      self.press("form[action$='objection'] button").inspect("recovery-of-mine-objected");
      Visitor finance = site.visitor("finance-officer").withPhone();
      finance.open(page + "/receipt", "recovery-receipt");
      finance.fill("amount", "300.01").fill("bankReference", "B " + language);
      assertThat(finance.sendInVain()).isEqualTo(422);
      finance.inspect("recovery-receipt-refused").fill("amount", "120.00").send();
      finance.inspect("recovery");
      for (String kind : List.of("plan", "offset", "waiver")) {
        finance.open(page + "/" + kind, "recovery-ask-" + kind);
      }
      finance.open("/recoveries", "recoveries");
      finance.open("/awards/" + owed.award() + "/recovery?more=yes", "recovery-more");
      decide(site, owed);
      site.visitor("auditor").open(page, "recovery-after-receipt");
      inInstalments(owed);
      more(site, owed);
      returned(site, owed, "R " + language);
      self.open("/my/recoveries/" + owed.id(), "recovery-of-mine-returned");
      recoveries.told(owed);
      self.open("/my/awards/" + owed.award(), "my-award-next-due");
    }
    assertThat(recoveries.get(owed).outstanding()).isEqualTo(Money.of("180.00", "EUR"));
  }

  private void inInstalments(Recovery owed) {
    List<PlanLine> lines =
        PlanLine.equal(Money.of("180.00", "EUR"), 3, LocalDate.now(clock).plusDays(20));
    recoveries.confirm(recoveries.ask(owed, "finance-officer", NewRequest.plan(lines, "")));
  }

  /** More to demand ends the plan: who makes and approves the demand reads so. */
  private void more(Site site, Recovery owed) {
    recoveries.paidAfterAll(owed, "40.00");
    site.visitor("finance-officer").open("/recoveries/" + owed.id(), "recovery-more-to-demand");
    site.visitor("finance-officer")
        .open(task(owed.ref(), "makeDemand"), "recovery-make-demand-again");
  }

  /** The bank took the payment back: what was paid back of it is the beneficiary's. */
  private void returned(Site site, Recovery owed, String line) {
    recoveries.comesBack(owed, "300.00", "120.00");
    Visitor finance = site.visitor("finance-officer").withPhone();
    finance.open("/recoveries/" + owed.id() + "/return", "recovery-return");
    finance.fill("amount", "120.01").fill("bankReference", line);
    assertThat(finance.sendInVain()).isEqualTo(422);
    finance.inspect("recovery-return-refused").fill("amount", "100.00").send();
    finance.inspect("recovery-return-noted");
    UUID noted = recoveries.latest(owed);
    site.visitor("finance-controller")
        .open(task(RecoveryRequest.ref(noted), "confirmSettlement"), "recovery-return-confirm")
        .choose("requestVerdict", "APPROVED")
        .send();
    driver.runAsyncJobs(noted);
    finance.open("/recoveries/" + owed.id(), "recovery-returned");
    finance.open("/recoveries?q=" + owed.reference(), "recoveries-to-return");
  }

  private void demand(Site site, Recovery owed) {
    site.visitor("finance-officer")
        .open(task(owed.ref(), "makeDemand"), "recovery-make-demand")
        .select("account", "eurofile")
        .send();
    site.visitor("finance-controller")
        .open(task(owed.ref(), "approveDemand"), "recovery-approve-demand")
        .choose("demandVerdict", "APPROVED")
        .send();
    driver.runAsyncJobs(owed.id());
  }

  private void decide(Site site, Recovery owed) {
    UUID receipt = recoveries.latest(owed);
    site.visitor("finance-controller")
        .open(task(RecoveryRequest.ref(receipt), "confirmSettlement"), "recovery-confirm")
        .choose("requestVerdict", "APPROVED")
        .send();
    driver.runAsyncJobs(receipt);
  }

  private String task(CaseRef ref, String key) {
    return "/tasks/" + driver.task(ref, key).id();
  }
}
