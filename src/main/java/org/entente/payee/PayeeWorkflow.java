package org.entente.payee;

import java.util.UUID;

/** What the engine has to hear of entries. */
public interface PayeeWorkflow {

  void entered(UUID version);

  /** Nobody decides on it until the transaction ends. */
  void hold(UUID version);

  /**
   * It was stopped, or another entry stands in its place.
   *
   * @return false when it waits for nothing any more
   */
  boolean overturned(UUID version);
}
