package org.entente.demo;

import java.util.List;
import java.util.UUID;
import org.entente.award.Award;
import org.entente.disbursement.OrderState;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * First instalments of the demo: one waits for a checker, another is paid and partly asked back.
 */
@Component
@Profile("demo")
class DemoPayments {

  private static final String EARLY =
      "The host ended the stay a month early, so a month of the grant is paid back.";

  private final DemoInstalments instalments;
  private final DemoRecovery recovery;
  private final DemoClock clock;

  DemoPayments(DemoInstalments instalments, DemoRecovery recovery, DemoClock clock) {
    this.instalments = instalments;
    this.recovery = recovery;
    this.clock = clock;
  }

  /** What is done already stays: a start that was cut off is completed by the next. */
  void pay(UUID call) {
    List<Award> payable = instalments.payable(call);
    payable.stream().limit(2).forEach(each -> instalments.order(each, clock.today().toString()));
    payable.stream().skip(1).limit(1).forEach(this::complete);
  }

  private void complete(Award award) {
    instalments.release(award);
    if (instalments.pay(award).state() == OrderState.PAID) {
      recovery.demand(award, EARLY);
    }
  }
}
