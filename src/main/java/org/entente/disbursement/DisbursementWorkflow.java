package org.entente.disbursement;

import java.util.UUID;

/** What happens to disbursements, told to their cases. */
public interface DisbursementWorkflow {

  void opened(UUID disbursement);

  /** It may hold now what did not before. */
  boolean conditionsChanged(UUID disbursement);

  /** The order that somebody should check or release is void. */
  boolean orderVoided(UUID disbursement);

  /**
   * The bank has told what became of the payment.
   *
   * @return false where the case does not wait for it, not yet or not any more
   */
  boolean answered(UUID disbursement);

  /** The case ends wherever it stands. */
  boolean ended(UUID disbursement);

  /** Nobody completes a task of the case until the transaction ends. */
  void hold(UUID disbursement);
}
