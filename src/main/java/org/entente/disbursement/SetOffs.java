package org.entente.disbursement;

import java.util.UUID;
import org.entente.award.Award;
import org.entente.award.Awards;
import org.entente.award.Instalment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets off what a beneficiary owes against an instalment that is due and not ordered yet. One that
 * still waits for conditions is cut when they hold.
 */
@Service
@Transactional
public class SetOffs {

  private final DisbursementStore store;
  private final OrderStore orders;
  private final Awards awards;
  private final Cuts cuts;
  private final DisbursementWorkflow workflow;

  SetOffs(
      DisbursementStore store,
      OrderStore orders,
      Awards awards,
      Cuts cuts,
      DisbursementWorkflow workflow) {
    this.store = store;
    this.orders = orders;
    this.awards = awards;
    this.cuts = cuts;
    this.workflow = workflow;
  }

  /** Nothing happens where it is not due, or ordered: an instalment is ordered or set off. */
  public void apply(UUID id) {
    workflow.hold(id);
    Disbursement disbursement = store.lock(id);
    boolean ordered = orders.latest(id).filter(PaymentOrder::living).isPresent();
    if (disbursement.state() != DisbursementState.DUE || ordered) {
      return;
    }
    Award award = awards.get(disbursement.award());
    Instalment instalment = Conditions.instalment(award, disbursement.instalment());
    if (cuts.make(disbursement, award, instalment) && !workflow.ended(id)) {
      throw new IllegalStateException(disbursement.reference() + " runs nowhere");
    }
  }
}
