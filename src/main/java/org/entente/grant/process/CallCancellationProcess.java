package org.entente.grant.process;

import org.entente.workflow.VariableKey;

/** Names of {@code call-cancellation.bpmn}. Its business key is the call's id. */
final class CallCancellationProcess {

  static final String KEY = "call-cancellation";

  static final VariableKey<Ending> ENDING = new VariableKey<>("ending", Ending.class);

  private CallCancellationProcess() {}

  /** Whether cases are left. */
  enum Ending {
    GOING_ON,
    DONE
  }
}
