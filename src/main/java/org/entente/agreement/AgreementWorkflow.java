package org.entente.agreement;

import java.util.UUID;

/** What happens to an agreement, told to its case. */
public interface AgreementWorkflow {

  void proposed(UUID agreementId);

  /** The record of an existing agreement lacks something that somebody has to find out. */
  void recordIncomplete(UUID agreementId);

  /** Nobody completes a task of the case until the transaction ends. */
  void hold(UUID agreementId);

  /**
   * @return false when the case no longer runs
   */
  boolean withdrawn(UUID agreementId);
}
