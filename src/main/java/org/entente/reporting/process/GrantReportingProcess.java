package org.entente.reporting.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.entente.workflow.VariableKey;

/** Names of {@code grant-reporting.bpmn}. Its business key is the report's id. */
final class GrantReportingProcess {

  static final String KEY = "grant-reporting";
  static final String SENT = "reporting.sent";
  static final String EXCUSE_ASKED = "reporting.excuseAsked";

  static final VariableKey<Verdict> REPORT = new VariableKey<>("reportVerdict", Verdict.class);
  static final VariableKey<ExcuseVerdict> EXCUSE =
      new VariableKey<>("excuseVerdict", ExcuseVerdict.class);

  private GrantReportingProcess() {}

  /** What the officer said of a report. */
  enum Verdict {
    ACCEPTED,
    RETURNED
  }

  /** What the second person said of force majeure. */
  enum ExcuseVerdict {
    CONFIRMED,
    REFUSED
  }

  static UUID report(DelegateExecution execution) {
    return UUID.fromString(execution.getProcessBusinessKey());
  }
}
