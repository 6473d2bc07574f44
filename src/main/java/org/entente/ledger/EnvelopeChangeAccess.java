package org.entente.ledger;

import java.util.UUID;
import org.entente.people.CaseAccess;
import org.entente.shared.CaseRef;
import org.springframework.stereotype.Component;

/** Whoever reads envelopes reads the history of their changes. */
@Component
class EnvelopeChangeAccess implements CaseAccess {

  private final EnvelopeCaseAccess envelopes;

  EnvelopeChangeAccess(EnvelopeCaseAccess envelopes) {
    this.envelopes = envelopes;
  }

  @Override
  public String kind() {
    return EnvelopeChange.KIND;
  }

  @Override
  public boolean mayRead(CaseRef caseRef, UUID personId) {
    return envelopes.mayRead(caseRef, personId);
  }
}
