package org.entente.application;

import java.util.UUID;

/** What happens to an application, told to its case. */
public interface ApplicationWorkflow {

  void submitted(UUID application);

  /**
   * What was asked for came in.
   *
   * @return false when the case does not wait for it any more
   */
  boolean informationReceived(UUID application);

  /**
   * @return false when the time to appeal is over
   */
  boolean appealed(UUID application);

  /** Nobody completes a task of the case until the transaction ends. */
  void hold(UUID application);

  /**
   * The case ends wherever it stands.
   *
   * @return false when it no longer runs
   */
  boolean withdrawn(UUID application);

  /**
   * The case ends wherever it stands.
   *
   * @return false when it no longer runs
   */
  boolean callCancelled(UUID application);
}
