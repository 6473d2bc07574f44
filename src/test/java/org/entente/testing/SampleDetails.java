package org.entente.testing;

import java.util.UUID;
import org.entente.payee.DetailsPayable;
import org.entente.payee.Payees;
import org.entente.payee.TempPayees;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Bank details that may be paid on. */
@Component
public class SampleDetails {

  private final TempPayees payees;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;

  SampleDetails(Payees payees, ApplicationEventPublisher events, TransactionTemplate transaction) {
    this.payees = (TempPayees) payees;
    this.events = events;
    this.transaction = transaction;
  }

  /** Entered, confirmed by another person, and waited for. */
  public void payable(UUID award, UUID payee) {
    transaction.executeWithoutResult(s -> {
      payees.put(payee);
      events.publishEvent(new DetailsPayable(payee, payees.payable(payee).orElseThrow().version()));
    });
  }
}
