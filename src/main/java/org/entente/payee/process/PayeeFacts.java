package org.entente.payee.process;

import java.util.Date;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.entente.payee.BankDetails;
import org.entente.workflow.Facts;
import org.springframework.stereotype.Component;

/** What the model asks. Public, since expressions call it. */
@Component
public class PayeeFacts implements Facts {

  private final BankDetails details;

  PayeeFacts(BankDetails details) {
    this.details = details;
  }

  /** The end of the waiting period. */
  public Date payableFrom(DelegateExecution execution) {
    return Date.from(
        Objects.requireNonNull(
            details.get(BankDetailsProcess.version(execution)).payableFrom(), "confirmed before"));
  }
}
