package org.entente.disbursement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.disbursement.Receipts;
import org.springframework.stereotype.Component;

/** The beneficiary hears that they were paid. */
@Component
class SendPaymentReceipt implements JavaDelegate {

  private final Receipts receipts;

  SendPaymentReceipt(Receipts receipts) {
    this.receipts = receipts;
  }

  @Override
  public void execute(DelegateExecution execution) {
    receipts.send(GrantDisbursementProcess.disbursement(execution));
  }
}
