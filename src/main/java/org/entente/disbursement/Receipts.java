package org.entente.disbursement;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the beneficiary that they were paid: once for each order. */
@Service
@Transactional
public class Receipts {

  private final DisbursementStore store;
  private final OrderStore orders;
  private final DisbursementNotices notices;

  Receipts(DisbursementStore store, OrderStore orders, DisbursementNotices notices) {
    this.store = store;
    this.orders = orders;
    this.notices = notices;
  }

  public void send(UUID id) {
    orders
        .latest(id)
        .filter(order -> order.state() == OrderState.PAID)
        .ifPresent(order -> notices.paid(store.get(id), order));
  }
}
