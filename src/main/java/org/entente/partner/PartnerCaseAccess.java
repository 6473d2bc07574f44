package org.entente.partner;

import java.util.UUID;
import org.entente.people.CaseAccess;
import org.entente.people.People;
import org.entente.people.Role;
import org.entente.shared.CaseRef;
import org.springframework.stereotype.Component;

/** Whoever reads partners reads their history. */
@Component
class PartnerCaseAccess implements CaseAccess {

  private final People people;

  PartnerCaseAccess(People people) {
    this.people = people;
  }

  @Override
  public String kind() {
    return "partner";
  }

  @Override
  public boolean mayRead(CaseRef caseRef, UUID personId) {
    return people
        .find(personId)
        .filter(person -> Role.readingRecords().stream().anyMatch(person::has))
        .isPresent();
  }
}
