package org.entente.award;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.entente.people.CaseAccess;
import org.entente.people.People;
import org.entente.people.Person;
import org.entente.people.Role;
import org.entente.shared.CaseRef;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Component;

/**
 * Who reads awards: the office, finance, leadership, auditors and administrators. The beneficiary
 * reads their own on a page of its own.
 */
@Component
public class AwardAccess implements CaseAccess {

  /** Roles that read every award. */
  public static final Set<Role> READERS =
      Set.copyOf(
          EnumSet.of(
              Role.OFFICER,
              Role.FINANCE_OFFICER,
              Role.FINANCE_CONTROLLER,
              Role.FINANCE_DIRECTOR,
              Role.PRESIDENTS_OFFICE,
              Role.RECTOR,
              Role.VICE_RECTOR,
              Role.AUDITOR,
              Role.ADMIN));

  private final AwardStore store;
  private final People people;

  AwardAccess(AwardStore store, People people) {
    this.store = store;
    this.people = people;
  }

  @Override
  public String kind() {
    return Award.KIND;
  }

  @Override
  public boolean mayRead(CaseRef caseRef, UUID person) {
    return reads(person) && store.find(caseRef.id()).isPresent();
  }

  public boolean reads(UUID person) {
    Set<String> groups = people.groupsOf(person);
    return READERS.stream().map(Role::key).anyMatch(groups::contains);
  }

  /**
   * @throws Refusal NOT_FOUND where there is none or this person may not read it
   */
  public Award get(UUID id, Person reader) {
    return store.find(id).filter(found -> reads(reader.id())).orElseThrow(Refusal::notFound);
  }
}
