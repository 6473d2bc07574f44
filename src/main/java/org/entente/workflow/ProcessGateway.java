package org.entente.workflow;

import org.entente.shared.CaseRef;

/** Starts and steers cases. The business key of every process instance is the case's id. */
public interface ProcessGateway {

  /** Starts a case's process; a second start of the same process for the same case is refused. */
  void start(String processKey, CaseRef caseRef, Routing routing);

  /**
   * Delivers a message to the running case.
   *
   * @return false when nothing of this case waits for it
   */
  boolean deliver(String messageName, CaseRef caseRef, Routing routing);
}
