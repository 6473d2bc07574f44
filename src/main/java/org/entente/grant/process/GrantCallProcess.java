package org.entente.grant.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.entente.grant.CallChange;
import org.entente.grant.CallDecision;
import org.entente.grant.CallDraft;
import org.entente.grant.CallTellings;
import org.entente.grant.ChangeDecision;
import org.entente.workflow.VariableKey;

/** Names of {@code grant-call.bpmn}. */
final class GrantCallProcess {

  static final String KEY = "grant-call";
  static final String CANCELLED = "grant.cancelled";
  static final String EXTENDED = "grant.extended";
  static final String CONCLUDED = "grant.concluded";

  static final String CHANGE_REQUESTED = "grant.changeRequested";
  static final String CHANGE_DROPPED = "grant.changeDropped";

  static final VariableKey<CallDraft> DRAFT = new VariableKey<>("callDraft", CallDraft.class);
  static final VariableKey<CallDecision> DECISION =
      new VariableKey<>("callDecision", CallDecision.class);

  /** Whether everybody has been told; false has the next batch written. */
  private static final VariableKey<Boolean> TOLD =
      new VariableKey<>("everybodyTold", Boolean.class);

  /** An extension may be told while the announcement still is. */
  private static final VariableKey<Boolean> TOLD_OF_EXTENSION =
      new VariableKey<>("everybodyToldOfExtension", Boolean.class);

  /** False where the deadline was moved while its timer went off. */
  static final VariableKey<Boolean> CLOSED = new VariableKey<>("callClosed", Boolean.class);

  static final VariableKey<CallChange.Kind> CHANGE_KIND =
      new VariableKey<>("changeKind", CallChange.Kind.class);
  static final VariableKey<ChangeDecision> CHANGE_DECISION =
      new VariableKey<>("changeDecision", ChangeDecision.class);

  private GrantCallProcess() {}

  static VariableKey<Boolean> told(CallTellings.Occasion occasion) {
    return occasion == CallTellings.Occasion.EXTENDED ? TOLD_OF_EXTENSION : TOLD;
  }

  static UUID callId(DelegateExecution execution) {
    return UUID.fromString(execution.getProcessBusinessKey());
  }
}
