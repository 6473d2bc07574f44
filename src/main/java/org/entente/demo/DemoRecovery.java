package org.entente.demo;

import java.util.Map;
import org.entente.award.Award;
import org.entente.form.FormInput;
import org.entente.recovery.NewRequest;
import org.entente.recovery.Recoveries;
import org.entente.recovery.Recovery;
import org.entente.recovery.RecoveryRequest;
import org.entente.recovery.RecoveryStarts;
import org.entente.recovery.RequestAsking;
import org.entente.shared.Money;
import org.entente.workflow.CaseJobs;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A part of a paid instalment that the office asks back, and that the beneficiary pays back. */
@Component
@Profile("demo")
class DemoRecovery {

  private final RecoveryStarts starts;
  private final Recoveries recoveries;
  private final RequestAsking asking;
  private final CaseJobs jobs;
  private final DemoDesk desk;
  private final DemoClock clock;

  DemoRecovery(
      RecoveryStarts starts,
      Recoveries recoveries,
      RequestAsking asking,
      CaseJobs jobs,
      DemoDesk desk,
      DemoClock clock) {
    this.starts = starts;
    this.recoveries = recoveries;
    this.asking = asking;
    this.jobs = jobs;
    this.desk = desk;
    this.clock = clock;
  }

  /** What is done already stays: a start that was cut off is completed by the next. */
  void demand(Award award, String reason) {
    if (recoveries.ofAward(award.id()).isEmpty()) {
      Money part = Money.of("300.00", award.amount().currency().getCurrencyCode());
      starts.ask(award.id(), part, reason, desk.person("officer").actor());
    }
    Recovery recovery = recoveries.ofAward(award.id()).orElseThrow();
    jobs.runDue(recovery.ref());
    desk.work(
        recovery.ref(),
        "makeDemand",
        FormInput.of(Map.of("account", "eurofile", "reason", reason)));
    desk.work(recovery.ref(), "approveDemand", FormInput.of(Map.of("demandVerdict", "APPROVED")));
  }

  /** Finance notes that all of it came, and another person finds it on the statement. */
  void repay(Award award) {
    Recovery recovery = recoveries.ofAward(award.id()).orElseThrow();
    if (recoveries.requests(recovery.id()).isEmpty()) {
      asking.ask(
          recovery.id(),
          NewRequest.receipt(
              recovery.outstanding(), clock.today(), "REPAID-" + recovery.reference()),
          desk.person("finance-officer").actor());
    }
    for (RecoveryRequest request : recoveries.requests(recovery.id())) {
      desk.work(
          RecoveryRequest.ref(request.id()),
          "confirmSettlement",
          FormInput.of(Map.of("requestVerdict", "APPROVED")));
    }
    jobs.runDue(recovery.ref());
  }
}
