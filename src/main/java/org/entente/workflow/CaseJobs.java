package org.entente.workflow;

import org.entente.shared.CaseRef;

/** The asynchronous steps of a case, done now instead of when the job executor comes to them. */
public interface CaseJobs {

  /**
   * Does the case's jobs, and timers whose time has come, one after the other, until none is left.
   *
   * @return how many were done
   */
  int runDue(CaseRef caseRef);
}
