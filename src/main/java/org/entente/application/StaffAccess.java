package org.entente.application;

import java.util.Set;
import java.util.UUID;
import org.entente.people.CaseAccess;
import org.entente.people.People;
import org.entente.people.Person;
import org.entente.people.Role;
import org.entente.shared.CaseRef;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading rights by role: whoever reads an application reads its history. */
@Service
@Transactional(readOnly = true)
class StaffAccess implements ApplicationAccess, CaseAccess {

  private final ApplicationStore store;
  private final People people;

  StaffAccess(ApplicationStore store, People people) {
    this.store = store;
    this.people = people;
  }

  @Override
  public String kind() {
    return Application.KIND;
  }

  @Override
  public boolean mayRead(CaseRef caseRef, UUID personId) {
    return mayRead(personId, caseRef.id());
  }

  @Override
  public boolean mayRead(UUID personId, UUID applicationId) {
    return reads(personId) && store.applicantOf(applicationId).isPresent();
  }

  @Override
  public Application get(UUID applicationId, Person reader) {
    return store
        .find(applicationId)
        .filter(found -> reads(reader.id()))
        .orElseThrow(Refusal::notFound);
  }

  private boolean reads(UUID person) {
    Set<String> groups = people.groupsOf(person);
    return READERS.stream().map(Role::key).anyMatch(groups::contains);
  }
}
