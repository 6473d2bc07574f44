package org.entente.demo;

import java.util.Map;
import org.entente.award.Award;
import org.entente.form.FormInput;
import org.entente.recovery.Recoveries;
import org.entente.recovery.Recovery;
import org.entente.recovery.RecoveryStarts;
import org.entente.shared.Money;
import org.entente.workflow.CaseJobs;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A part of a paid instalment that the office asks back, demanded and not paid yet. */
@Component
@Profile("demo")
class DemoRecovery {

  private static final String REASON =
      "The host ended the stay a month early, so a month of the grant is paid back.";

  private final RecoveryStarts starts;
  private final Recoveries recoveries;
  private final CaseJobs jobs;
  private final DemoDesk desk;

  DemoRecovery(RecoveryStarts starts, Recoveries recoveries, CaseJobs jobs, DemoDesk desk) {
    this.starts = starts;
    this.recoveries = recoveries;
    this.jobs = jobs;
    this.desk = desk;
  }

  /** What is done already stays: a start that was cut off is completed by the next. */
  void demand(Award award) {
    if (recoveries.ofAward(award.id()).isEmpty()) {
      Money part = Money.of("300.00", award.amount().currency().getCurrencyCode());
      starts.ask(award.id(), part, REASON, desk.person("officer").actor());
    }
    Recovery recovery = recoveries.ofAward(award.id()).orElseThrow();
    jobs.runDue(recovery.ref());
    desk.work(
        recovery.ref(),
        "makeDemand",
        FormInput.of(Map.of("account", "eurofile", "reason", REASON)));
    desk.work(recovery.ref(), "approveDemand", FormInput.of(Map.of("demandVerdict", "APPROVED")));
  }
}
