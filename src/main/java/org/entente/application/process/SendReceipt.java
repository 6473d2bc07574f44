package org.entente.application.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.application.Submissions;
import org.springframework.stereotype.Component;

/** Says what was submitted, with its hash. */
@Component
class SendReceipt implements JavaDelegate {

  private final Submissions submissions;

  SendReceipt(Submissions submissions) {
    this.submissions = submissions;
  }

  @Override
  public void execute(DelegateExecution execution) {
    submissions.acknowledge(GrantApplicationProcess.application(execution));
  }
}
