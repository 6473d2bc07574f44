package org.entente.disbursement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.disbursement.Settlement;
import org.springframework.stereotype.Component;

/** The book follows what the bank said. */
@Component
class SettlePayment implements JavaDelegate {

  private final Settlement settlement;

  SettlePayment(Settlement settlement) {
    this.settlement = settlement;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(
        GrantDisbursementProcess.ANSWER.name(),
        settlement.settle(GrantDisbursementProcess.disbursement(execution)).name());
  }
}
