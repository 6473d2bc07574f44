package org.entente.recovery.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.recovery.RequestBooking;
import org.springframework.stereotype.Component;

/** What was agreed on counts. */
@Component
class BookRequest implements JavaDelegate {

  private final RequestBooking booking;

  BookRequest(RequestBooking booking) {
    this.booking = booking;
  }

  @Override
  public void execute(DelegateExecution execution) {
    booking.book(GrantRecoveryProcess.id(execution));
  }
}
