package org.entente.payee;

import java.util.Set;
import java.util.UUID;
import org.entente.people.CaseAccess;
import org.entente.people.People;
import org.entente.people.Role;
import org.entente.shared.CaseRef;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Component;

/**
 * Who sees bank details: finance and auditors, masked; the whole number finance alone, each look
 * with its reason. The payee sees their own on a page of its own. Whoever stands in for one of them
 * may have to decide, and sees as much.
 */
@Component
public class PayeeAccess implements CaseAccess {

  public static final Set<Role> LOOKING =
      Set.of(Role.FINANCE_OFFICER, Role.FINANCE_CONTROLLER, Role.FINANCE_DIRECTOR);

  public static final Set<Role> READERS =
      Set.of(Role.FINANCE_OFFICER, Role.FINANCE_CONTROLLER, Role.FINANCE_DIRECTOR, Role.AUDITOR);

  /** Those who enter details for somebody who cannot. */
  public static final Set<Role> ENTERING = Set.of(Role.FINANCE_OFFICER);

  private final DetailsStore store;
  private final People people;

  PayeeAccess(DetailsStore store, People people) {
    this.store = store;
    this.people = people;
  }

  @Override
  public String kind() {
    return Details.KIND;
  }

  @Override
  public boolean mayRead(CaseRef caseRef, UUID person) {
    return has(person, READERS) && store.find(caseRef.id()).isPresent();
  }

  /**
   * @throws Refusal 404 where there are none or this person may not read them
   */
  public Details get(UUID version, UUID person) {
    return store.find(version).filter(found -> has(person, READERS)).orElseThrow(Refusal::notFound);
  }

  /** Whether this person may see the whole number, and stop a change. */
  public boolean looks(UUID person) {
    return has(person, LOOKING);
  }

  /**
   * @throws Refusal 404 where there are none or this person may not see the whole number
   */
  public Details toLook(UUID version, UUID person) {
    return store.find(version).filter(found -> looks(person)).orElseThrow(Refusal::notFound);
  }

  private boolean has(UUID person, Set<Role> roles) {
    Set<String> groups = people.groupsOf(person);
    return roles.stream().map(Role::key).anyMatch(groups::contains);
  }
}
