package org.entente.disbursement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Payment orders as they stand; none of them is ever removed. */
public interface PaymentOrders {

  Optional<PaymentOrder> find(UUID id);

  /**
   * @throws org.entente.shared.Refusal NOT_FOUND where there is none
   */
  PaymentOrder get(UUID id);

  /** All of a disbursement, the first one first. */
  List<PaymentOrder> of(UUID disbursement);

  /** How an order came to where it stands, in the order in which it happened here. */
  List<OrderStep> steps(UUID order);

  /** The last one, whatever became of it. */
  Optional<PaymentOrder> latest(UUID disbursement);
}
