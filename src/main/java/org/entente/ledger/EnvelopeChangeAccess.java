package org.entente.ledger;

import java.util.UUID;
import org.entente.people.CaseAccess;
import org.entente.shared.CaseRef;
import org.springframework.stereotype.Component;

/** Whoever reads envelopes reads the history of their changes. */
@Component
class EnvelopeChangeAccess implements CaseAccess {

  private final EnvelopeReaders readers;

  EnvelopeChangeAccess(EnvelopeReaders readers) {
    this.readers = readers;
  }

  @Override
  public String kind() {
    return EnvelopeChange.KIND;
  }

  @Override
  public boolean mayRead(CaseRef caseRef, UUID personId) {
    return readers.include(personId);
  }
}
