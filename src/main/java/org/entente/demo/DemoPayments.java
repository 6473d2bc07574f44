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
import org.entente.disbursement.OrderState;
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
 * First instalments of the demo: one waits for a checker, another is paid and partly asked back.
 */
@Component
@Profile("demo")
class DemoPayments {

  private final Awards awards;
  private final Disbursements disbursements;
  private final PaymentOrders orders;
  private final Payees payees;
  private final BankDays days;
  private final FileArrival arrival;
  private final CaseJobs jobs;
  private final DemoBank bank;
  private final DemoRecovery recovery;
  private final DemoSignIns signIns;
  private final DemoDesk desk;
  private final DemoClock clock;

  DemoPayments(
      Awards awards,
      Disbursements disbursements,
      PaymentOrders orders,
      Payees payees,
      BankDays days,
      FileArrival arrival,
      CaseJobs jobs,
      DemoBank bank,
      DemoRecovery recovery,
      DemoSignIns signIns,
      DemoDesk desk,
      DemoClock clock) {
    this.awards = awards;
    this.disbursements = disbursements;
    this.orders = orders;
    this.payees = payees;
    this.days = days;
    this.arrival = arrival;
    this.jobs = jobs;
    this.bank = bank;
    this.recovery = recovery;
    this.signIns = signIns;
    this.desk = desk;
    this.clock = clock;
  }

  /** What is done already stays: a start that was cut off is completed by the next. */
  void pay(UUID call) {
    List<Award> committed =
        awards.ofCall(call).stream()
            .filter(award -> award.status() == AwardStatus.COMMITTED)
            .toList();
    committed.forEach(award -> jobs.runDue(first(award).ref()));
    List<Award> payable =
        committed.stream()
            .filter(award -> payees.state(award.beneficiary().payee()) == PayeeState.PAYABLE)
            .toList();
    payable.stream().limit(2).forEach(this::order);
    payable.stream().skip(1).limit(1).forEach(this::complete);
  }

  private void complete(Award award) {
    Disbursement first = first(award);
    signIns.tell(
        () -> {
          desk.work(first.ref(), "checkPayment", FormInput.of(Map.of("check", "RIGHT")));
          desk.work(first.ref(), "releasePayment", FormInput.of(Map.of("release", "RELEASE")));
        });
    bank.pay(orders.latest(first.id()).orElseThrow());
    jobs.runDue(first.ref());
    if (orders.latest(first.id()).orElseThrow().state() == OrderState.PAID) {
      recovery.demand(award);
    }
  }

  private Disbursement first(Award award) {
    return disbursements.ofAward(award.id()).get(0);
  }

  private void order(Award award) {
    Disbursement first = first(award);
    desk.work(first.ref(), "confirmArrival", certificate());
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

  private FormInput certificate() {
    UploadedFile file =
        new UploadedFile(
            "arrival-certificate.pdf",
            "application/pdf",
            DemoPaper.page("certificate of arrival").getBytes(StandardCharsets.US_ASCII));
    arrival.arrived(file);
    return new FormInput(
        Map.of("arrivedOn", List.of(clock.today().toString())),
        Map.of("certificate", List.of(file)));
  }
}
