package org.entente.takeover;

import java.util.UUID;
import org.entente.people.CaseAccess;
import org.entente.people.People;
import org.entente.people.Role;
import org.entente.shared.CaseRef;
import org.springframework.stereotype.Component;

/** Officers read the history of lists. */
@Component
class TakeoverAccess implements CaseAccess {

  private final People people;

  TakeoverAccess(People people) {
    this.people = people;
  }

  @Override
  public String kind() {
    return TakeoverSubjects.KIND;
  }

  @Override
  public boolean mayRead(CaseRef caseRef, UUID personId) {
    return people.find(personId).filter(person -> person.has(Role.OFFICER)).isPresent();
  }
}
