package org.entente.disbursement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.payee.DetailsPayable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks at disbursements again when something may have changed: whether conditions hold by now, and
 * whether an order that somebody is to check was made on bank details that have changed.
 */
@Service
class Retests {

  private final DisbursementStore store;
  private final OrderStore orders;
  private final Conditions conditions;
  private final OrderVoiding voiding;
  private final DisbursementWorkflow workflow;

  Retests(
      DisbursementStore store,
      OrderStore orders,
      Conditions conditions,
      OrderVoiding voiding,
      DisbursementWorkflow workflow) {
    this.store = store;
    this.orders = orders;
    this.conditions = conditions;
    this.voiding = voiding;
    this.workflow = workflow;
  }

  @EventListener
  @Transactional
  public void on(DetailsPayable event) {
    store.ofPayee(event.payee()).forEach(this::again);
  }

  @EventListener
  @Transactional
  public void on(ConditionsChanged event) {
    store.ofAward(event.award()).stream()
        .filter(each -> !each.state().closed())
        .forEach(each -> again(each.id()));
  }

  /** The next of them, each in a transaction of its own. */
  @Transactional(readOnly = true)
  public List<UUID> next(UUID after, int most) {
    return store.waiting(after, most);
  }

  @Transactional
  public void again(UUID id) {
    workflow.hold(id);
    Disbursement disbursement = store.lock(id);
    if (conditions.changed(id)) {
      workflow.conditionsChanged(id);
    }
    Optional<PaymentOrder> open = orders.latest(id).filter(PaymentOrder::open);
    if (open.isPresent() && voiding.whereChanged(disbursement, open.get())) {
      workflow.orderVoided(id);
    }
  }
}
