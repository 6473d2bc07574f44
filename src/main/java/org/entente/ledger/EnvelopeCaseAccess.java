package org.entente.ledger;

import java.util.UUID;
import org.entente.people.CaseAccess;
import org.entente.shared.CaseRef;
import org.springframework.stereotype.Component;

/** Whoever reads envelopes reads their history. */
@Component
class EnvelopeCaseAccess implements CaseAccess {

  private final EnvelopeReaders readers;

  EnvelopeCaseAccess(EnvelopeReaders readers) {
    this.readers = readers;
  }

  @Override
  public String kind() {
    return Envelope.KIND;
  }

  @Override
  public boolean mayRead(CaseRef caseRef, UUID personId) {
    return readers.include(personId);
  }
}
