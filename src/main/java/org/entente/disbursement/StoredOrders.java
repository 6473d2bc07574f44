package org.entente.disbursement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Orders in their table. */
@Service
@Transactional(readOnly = true)
class StoredOrders implements PaymentOrders {

  private final OrderStore store;
  private final OrderSteps steps;

  StoredOrders(OrderStore store, OrderSteps steps) {
    this.store = store;
    this.steps = steps;
  }

  @Override
  public Optional<PaymentOrder> find(UUID id) {
    return store.find(id);
  }

  @Override
  public PaymentOrder get(UUID id) {
    return store.get(id);
  }

  @Override
  public List<PaymentOrder> of(UUID disbursement) {
    return store.of(disbursement);
  }

  @Override
  public List<OrderStep> steps(UUID order) {
    return steps.of(order);
  }

  @Override
  public Optional<PaymentOrder> latest(UUID disbursement) {
    return store.latest(disbursement);
  }
}
