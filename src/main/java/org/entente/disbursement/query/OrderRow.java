package org.entente.disbursement.query;

import java.util.UUID;
import org.entente.disbursement.Disbursement;
import org.entente.disbursement.PaymentOrder;

/** One order with the disbursement that it pays. */
public record OrderRow(PaymentOrder order, Disbursement disbursement) {

  public UUID id() {
    return order.id();
  }
}
