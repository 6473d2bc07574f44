package org.entente.ledger;

import java.util.UUID;

/** What happens to a change of an envelope, told to the engine. */
public interface LedgerWorkflow {

  void changeRequested(UUID changeId);

  /** Nobody decides until the transaction ends; whoever is deciding is waited for. */
  void hold(UUID changeId);

  /**
   * @return false when nothing waits for a decision any more
   */
  boolean changeWithdrawn(UUID changeId);
}
