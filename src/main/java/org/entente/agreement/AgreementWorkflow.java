package org.entente.agreement;

import java.util.UUID;

/** What happens to an agreement, told to its case. */
public interface AgreementWorkflow {

  void proposed(UUID agreementId);

  /**
   * @return false when the case no longer runs
   */
  boolean withdrawn(UUID agreementId);
}
