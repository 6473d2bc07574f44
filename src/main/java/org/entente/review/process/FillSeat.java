package org.entente.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.review.Allocation;
import org.entente.workflow.VariableKey;
import org.springframework.stereotype.Component;

/** Sees to it that somebody has this part; the model asks whether somebody was found. */
@Component
class FillSeat implements JavaDelegate {

  private final Allocation allocation;

  FillSeat(Allocation allocation) {
    this.allocation = allocation;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String part = allocation.fill(GrantReviewProcess.assignment(execution)).toString();
    execution.setVariable(VariableKey.ELEMENT.name(), part);
  }
}
