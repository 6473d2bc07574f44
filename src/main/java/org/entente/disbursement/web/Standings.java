package org.entente.disbursement.web;

import java.util.List;
import org.entente.disbursement.Disbursement;
import org.entente.disbursement.DisbursementState;
import org.entente.disbursement.PaymentOrder;
import org.entente.disbursement.query.PaymentStanding;

/** The standing of an instalment and of an order, as the list has it. */
final class Standings {

  private Standings() {}

  static PaymentStanding of(Disbursement disbursement, List<PaymentOrder> orders) {
    if (disbursement.state() == DisbursementState.ENDED) {
      return PaymentStanding.ENDED;
    }
    if (!orders.isEmpty() && orders.get(orders.size() - 1).voided() == null) {
      return of(orders.get(orders.size() - 1));
    }
    return disbursement.state() == DisbursementState.DUE
        ? PaymentStanding.DUE
        : PaymentStanding.WAITING;
  }

  static PaymentStanding of(PaymentOrder order) {
    return order.voided() == null
        ? PaymentStanding.valueOf(order.state().name())
        : PaymentStanding.ENDED;
  }
}
