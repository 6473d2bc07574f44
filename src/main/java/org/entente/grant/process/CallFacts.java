package org.entente.grant.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.entente.grant.Call;
import org.entente.grant.Calls;
import org.entente.workflow.Facts;
import org.springframework.stereotype.Component;

/** What the call's model asks: whose draft it is, and when it opens and closes. */
@Component
public class CallFacts implements Facts {

  private final Calls calls;

  CallFacts(Calls calls) {
    this.calls = calls;
  }

  /** The requester's person id. */
  public String requester(DelegateExecution execution) {
    return call(execution).requester().toString();
  }

  public Date opening(DelegateExecution execution) {
    return Date.from(call(execution).opensAt());
  }

  public Date closing(DelegateExecution execution) {
    return Date.from(call(execution).closesAt());
  }

  private Call call(DelegateExecution execution) {
    return calls.get(GrantCallProcess.callId(execution));
  }
}
