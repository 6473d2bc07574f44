package org.entente.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.entente.bank.FateState;
import org.entente.disbursement.BankDays;
import org.entente.disbursement.Disbursement;
import org.entente.disbursement.DisbursementState;
import org.entente.shared.Language;
import org.entente.testing.BrowserRun;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SampleDisbursements;
import org.entente.testing.Site;
import org.entente.testing.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * One payment by its pages: made, checked, released with a fresh sign-in, paid, returned, corrected
 * and paid again, then taken back by the bank, and decided on by two people.
 */
@EntenteTest
class PaymentWalkThroughTest extends BrowserRun {

  @Autowired private SampleDisbursements payments;
  @Autowired private ProcessDriver driver;
  @Autowired private BankDays days;

  @ParameterizedTest
  @EnumSource(names = {"EN", "AR"})
  void fromTheMakerToTheBeneficiary(Language language) {
    Disbursement one = payments.due(payments.of(driver.person("student").id(), true));
    try (Site site = site(language)) {
      order(site, one);
      payments.answer(one, FateState.PAID);
      site.visitor("student").open("/my/awards/" + one.award(), "payment-of-mine");
      payments.answer(one, FateState.RETURNED, "AC04");
      site.visitor("officer").open("/disbursements/" + one.id(), "payment-returned");
      payments.detailed(one);
      payments.ordered(one);
      payments.answer(one, FateState.PAID);
      payments.answer(one, FateState.REVERSED);
      decide(site, one);
      site.visitor("auditor").open("/disbursements/" + one.id(), "payment-after-reversal");
      site.visitor("auditor").open("/payments", "payments-by-state");
      site.visitor("officer").open("/disbursements/" + one.id() + "/stop", "payment-stop");
    }
    assertThat(payments.get(one).state()).isEqualTo(DisbursementState.DUE);
  }

  private void order(Site site, Disbursement one) {
    Visitor maker = site.visitor("finance-officer");
    maker.open(task(one, "makePayment"), "payment-make");
    maker
        .select("account", "eurofile")
        .fill("executionDay", days.next().toString())
        .fill("remittance", "Grant, first instalment")
        .send();
    site.visitor("finance-controller")
        .open(task(one, "checkPayment"), "payment-check")
        .choose("check", "RIGHT")
        .send();
    Visitor director = site.visitor("finance-director");
    director.open(task(one, "releasePayment"), "payment-release");
    director.choose("release", "RELEASE").send();
    director.inspect("payment-sign-in-again").fill("password", "entente-demo").send();
    director.inspect("payment-release-go-on").send();
    driver.runAsyncJobs(one.id());
  }

  private void decide(Site site, Disbursement one) {
    Map<String, String> why = Map.of("choice", "AGAIN", "reason", "The bank explained it.");
    site.visitor("finance-officer").open(task(one, "decideReversal"), "payment-reversed");
    driver.complete(one.ref(), "decideReversal", "finance-officer", why);
    site.visitor("finance-controller")
        .open(task(one, "confirmReversal"), "payment-reversal-confirm")
        .choose("confirmation", "CONFIRMED")
        .send();
    driver.runAsyncJobs(one.id());
  }

  private String task(Disbursement one, String key) {
    return "/tasks/" + driver.task(one.ref(), key).id();
  }
}
