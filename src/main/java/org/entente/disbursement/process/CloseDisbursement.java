package org.entente.disbursement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.disbursement.DisbursementEndings;
import org.springframework.stereotype.Component;

/** Nothing more is paid. */
@Component
class CloseDisbursement implements JavaDelegate {

  private final DisbursementEndings endings;

  CloseDisbursement(DisbursementEndings endings) {
    this.endings = endings;
  }

  @Override
  public void execute(DelegateExecution execution) {
    endings.close(GrantDisbursementProcess.disbursement(execution));
  }
}
