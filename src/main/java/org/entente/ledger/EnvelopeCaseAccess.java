package org.entente.ledger;

import org.entente.people.CaseAccess;
import org.entente.people.People;
import org.entente.shared.CaseRef;
import org.springframework.stereotype.Component;

/** Whoever reads envelopes reads their history. */
@Component
class EnvelopeCaseAccess implements CaseAccess {

  private final People people;

  EnvelopeCaseAccess(People people) {
    this.people = people;
  }

  @Override
  public String kind() {
    return Envelope.KIND;
  }

  @Override
  public boolean mayRead(CaseRef caseRef, java.util.UUID personId) {
    return people
        .find(personId)
        .filter(person -> EnvelopeReaders.ROLES.stream().anyMatch(person::has))
        .isPresent();
  }
}
