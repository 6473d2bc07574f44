package org.entente.disbursement.web;

import java.util.List;
import org.entente.disbursement.OrderState;
import org.entente.disbursement.OrderStep;
import org.entente.disbursement.PaymentOrder;
import org.entente.iso20022.Reason;
import org.jspecify.annotations.Nullable;

/**
 * One order on the page of its instalment.
 *
 * @param account name of ours that pays
 * @param mayTakeBack whether the reader can keep it from leaving
 * @param previous reference of the order that this one takes the place of
 */
public record OrderView(
    PaymentOrder order,
    StandingBadge badge,
    String account,
    @Nullable String previous,
    List<OrderStep> steps,
    boolean mayTakeBack) {

  public boolean unknown() {
    return order.state() == OrderState.UNKNOWN;
  }

  /** Message key of what to do about the bank's reason; null where there is none. */
  public @Nullable String advice() {
    Reason reason = order.reason();
    if (order.state() == OrderState.REVERSED) {
      return "disbursement.reason.reversed";
    }
    if (reason == null) {
      return null;
    }
    return "disbursement.reason." + (reason.concernsPayee() ? "details" : "other");
  }
}
