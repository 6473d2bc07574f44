package org.entente.grant;

import java.util.Set;
import java.util.UUID;
import org.entente.people.CaseAccess;
import org.entente.people.People;
import org.entente.people.Role;
import org.entente.shared.CaseRef;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Service;

/**
 * Reading rights by role, substitution included; who chairs reviews reads the calls they are of.
 */
@Service
class CallReaders implements CallAccess, CaseAccess {

  private final People people;
  private final CallStore store;

  CallReaders(People people, CallStore store) {
    this.people = people;
    this.store = store;
  }

  @Override
  public String kind() {
    return Call.KIND;
  }

  @Override
  public boolean mayRead(CaseRef caseRef, UUID person) {
    return reads(person) && store.find(caseRef.id()).isPresent();
  }

  @Override
  public boolean reads(UUID person) {
    Set<String> groups = people.groupsOf(person);
    return groups.contains(Role.PANEL_CHAIR.key())
        || Role.readingAll().stream().map(Role::key).anyMatch(groups::contains);
  }

  @Override
  public Call get(UUID call, UUID person) {
    return store.find(call).filter(found -> reads(person)).orElseThrow(Refusal::notFound);
  }
}
