package org.entente.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.award.Award;
import org.entente.award.AwardStatus;
import org.entente.award.Awards;
import org.entente.disbursement.BankDays;
import org.entente.disbursement.Disbursement;
import org.entente.disbursement.Disbursements;
import org.entente.disbursement.PaymentOrder;
import org.entente.disbursement.PaymentOrders;
import org.entente.form.FileArrival;
import org.entente.form.FormInput;
import org.entente.form.UploadedFile;
import org.entente.payee.PayeeState;
import org.entente.payee.Payees;
import org.entente.workflow.CaseJobs;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * First instalments of the demo, from the arrival of the beneficiary to the bank's word. What is
 * done already stays: a start that was cut off is completed by the next.
 */
@Component
@Profile("demo")
class DemoInstalments {

  private final Awards awards;
  private final Disbursements disbursements;
  private final PaymentOrders orders;
  private final Payees payees;
  private final BankDays days;
  private final FileArrival arrival;
  private final CaseJobs jobs;
  private final DemoBank bank;
  private final DemoSignIns signIns;
  private final DemoDesk desk;

  DemoInstalments(
      Awards awards,
      Disbursements disbursements,
      PaymentOrders orders,
      Payees payees,
      BankDays days,
      FileArrival arrival,
      CaseJobs jobs,
      DemoBank bank,
      DemoSignIns signIns,
      DemoDesk desk) {
    this.awards = awards;
    this.disbursements = disbursements;
    this.orders = orders;
    this.payees = payees;
    this.days = days;
    this.arrival = arrival;
    this.jobs = jobs;
    this.bank = bank;
    this.signIns = signIns;
    this.desk = desk;
  }

  /** Awards of a call whose money may leave: agreed on, to an account that somebody confirmed. */
  List<Award> payable(UUID call) {
    List<Award> committed =
        awards.ofCall(call).stream()
            .filter(award -> award.status() == AwardStatus.COMMITTED)
            .toList();
    committed.forEach(this::runDue);
    return committed.stream()
        .filter(award -> payees.state(award.beneficiary().payee()) == PayeeState.PAYABLE)
        .toList();
  }

  /** Steps of all instalments that nobody has to be asked for. */
  void runDue(Award award) {
    disbursements.ofAward(award.id()).forEach(each -> jobs.runDue(each.ref()));
  }

  void order(Award award, String arrivedOn) {
    Disbursement first = first(award);
    desk.work(first.ref(), "confirmArrival", certificate(arrivedOn));
    desk.work(
        first.ref(),
        "makePayment",
        FormInput.of(
            Map.of(
                "account",
                "eurofile",
                "executionDay",
                days.next().toString(),
                "remittance",
                "Grant " + award.reference())));
  }

  void release(Award award) {
    Disbursement first = first(award);
    signIns.tell(
        () -> {
          desk.work(first.ref(), "checkPayment", FormInput.of(Map.of("check", "RIGHT")));
          desk.work(first.ref(), "releasePayment", FormInput.of(Map.of("release", "RELEASE")));
        });
  }

  /** How its order stands once the bank has answered. */
  PaymentOrder pay(Award award) {
    bank.pay(order(award));
    jobs.runDue(first(award).ref());
    return order(award);
  }

  void giveBack(Award award) {
    bank.giveBack(order(award));
    jobs.runDue(first(award).ref());
  }

  private PaymentOrder order(Award award) {
    return orders.latest(first(award).id()).orElseThrow();
  }

  private Disbursement first(Award award) {
    return disbursements.ofAward(award.id()).get(0);
  }

  private FormInput certificate(String arrivedOn) {
    UploadedFile file =
        new UploadedFile(
            "arrival-certificate.pdf",
            "application/pdf",
            DemoPaper.page("certificate of arrival").getBytes(StandardCharsets.US_ASCII));
    arrival.arrived(file);
    return new FormInput(
        Map.of("arrivedOn", List.of(arrivedOn)), Map.of("certificate", List.of(file)));
  }
}
