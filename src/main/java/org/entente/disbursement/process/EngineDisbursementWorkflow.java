package org.entente.disbursement.process;

import java.util.UUID;
import org.entente.disbursement.Disbursement;
import org.entente.disbursement.DisbursementWorkflow;
import org.entente.disbursement.PaymentAnswer;
import org.entente.workflow.OpenTasks;
import org.entente.workflow.ProcessGateway;
import org.entente.workflow.Routing;
import org.springframework.stereotype.Component;

/** Tells the engine what happened to disbursements. */
@Component
class EngineDisbursementWorkflow implements DisbursementWorkflow {

  private final ProcessGateway gateway;
  private final OpenTasks tasks;

  EngineDisbursementWorkflow(ProcessGateway gateway, OpenTasks tasks) {
    this.gateway = gateway;
    this.tasks = tasks;
  }

  @Override
  public void opened(UUID disbursement) {
    gateway.start(GrantDisbursementProcess.KEY, Disbursement.ref(disbursement), Routing.NONE);
  }

  @Override
  public boolean conditionsChanged(UUID disbursement) {
    return deliver(GrantDisbursementProcess.CONDITIONS_CHANGED, disbursement, Routing.NONE);
  }

  @Override
  public boolean orderVoided(UUID disbursement) {
    return deliver(
        GrantDisbursementProcess.ORDER_VOIDED,
        disbursement,
        Routing.of(GrantDisbursementProcess.ANSWER, PaymentAnswer.TO_PAY));
  }

  @Override
  public boolean answered(UUID disbursement) {
    return deliver(GrantDisbursementProcess.BANK_ANSWERED, disbursement, Routing.NONE);
  }

  @Override
  public boolean ended(UUID disbursement) {
    return deliver(GrantDisbursementProcess.ENDED, disbursement, Routing.NONE);
  }

  @Override
  public void hold(UUID disbursement) {
    tasks.hold(Disbursement.ref(disbursement));
  }

  private boolean deliver(String message, UUID disbursement, Routing routing) {
    return gateway.deliver(message, Disbursement.ref(disbursement), routing);
  }
}
