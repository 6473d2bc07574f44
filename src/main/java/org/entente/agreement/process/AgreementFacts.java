package org.entente.agreement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.entente.agreement.Agreement;
import org.entente.agreement.Agreements;
import org.entente.people.Role;
import org.entente.workflow.Facts;
import org.springframework.stereotype.Component;

/** What the intake's model asks: whose task it is. Public, since expressions call it. */
@Component
public class AgreementFacts implements Facts {

  private final Agreements agreements;

  AgreementFacts(Agreements agreements) {
    this.agreements = agreements;
  }

  /** {@code unit-head@<unit>}. */
  public String unitHeadGroup(DelegateExecution execution) {
    return Role.UNIT_HEAD.key() + "@" + agreement(execution).unit();
  }

  /** The proposer's person id. */
  public String proposer(DelegateExecution execution) {
    return agreement(execution).proposer().toString();
  }

  private Agreement agreement(DelegateExecution execution) {
    return agreements.get(AgreementIntakeProcess.agreementId(execution));
  }
}
