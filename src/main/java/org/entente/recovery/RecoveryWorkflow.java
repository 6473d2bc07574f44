package org.entente.recovery;

import java.util.UUID;

/** What happens to recoveries, told to their cases. */
public interface RecoveryWorkflow {

  void opened(UUID recovery);

  /**
   * Something was counted, or more can be recovered.
   *
   * @return false where the case waits for nothing of it
   */
  boolean moved(UUID recovery);

  /** Nobody has to make a demand any more. */
  void nothingToDemand(UUID recovery);

  void asked(UUID request, RequestKind kind);

  /**
   * @return false where somebody has decided
   */
  boolean withdrawn(UUID request);

  /** Nobody completes a task of the request until the transaction ends. */
  void hold(UUID request);
}
