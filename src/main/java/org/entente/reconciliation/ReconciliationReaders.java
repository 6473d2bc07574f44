package org.entente.reconciliation;

import java.util.Set;
import java.util.UUID;
import org.entente.people.People;
import org.entente.people.Role;
import org.springframework.stereotype.Component;

/**
 * Who sees what agrees with the bank, who has it looked at anew, and who explains what does not.
 */
@Component
public class ReconciliationReaders {

  public static final Set<Role> ROLES =
      Set.of(
          Role.FINANCE_OFFICER,
          Role.FINANCE_CONTROLLER,
          Role.FINANCE_DIRECTOR,
          Role.PRESIDENTS_OFFICE,
          Role.AUDITOR);

  public static final Set<Role> ASKING =
      Set.of(Role.FINANCE_OFFICER, Role.FINANCE_CONTROLLER, Role.FINANCE_DIRECTOR);

  /** The president's office, where the finance director released what does not agree. */
  public static final Set<Role> DECIDING = Set.of(Role.FINANCE_DIRECTOR, Role.PRESIDENTS_OFFICE);

  private final People people;

  ReconciliationReaders(People people) {
    this.people = people;
  }

  public boolean include(UUID person) {
    Set<String> groups = people.groupsOf(person);
    return ROLES.stream().map(Role::key).anyMatch(groups::contains);
  }
}
