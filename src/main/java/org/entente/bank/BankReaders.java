package org.entente.bank;

import java.util.Set;
import org.entente.people.People;
import org.entente.people.Role;
import org.springframework.stereotype.Component;

/** Who sees what goes to banks and comes from them, and who does something about it. */
@Component
public class BankReaders {

  public static final Set<Role> ROLES =
      Set.of(
          Role.FINANCE_OFFICER,
          Role.FINANCE_CONTROLLER,
          Role.FINANCE_DIRECTOR,
          Role.PRESIDENTS_OFFICE,
          Role.AUDITOR,
          Role.ADMIN);

  /** They make files and bring answers. */
  public static final Set<Role> WORKING =
      Set.of(Role.FINANCE_OFFICER, Role.FINANCE_CONTROLLER, Role.FINANCE_DIRECTOR);

  /** They release files; where two of them have approved orders in one, the third is needed. */
  public static final Set<Role> RELEASING =
      Set.of(Role.FINANCE_CONTROLLER, Role.FINANCE_DIRECTOR, Role.PRESIDENTS_OFFICE);

  /** They say that a file which somebody brought is not to be booked; that moves nothing. */
  public static final Set<Role> DECLINING =
      Set.of(
          Role.FINANCE_OFFICER,
          Role.FINANCE_CONTROLLER,
          Role.FINANCE_DIRECTOR,
          Role.PRESIDENTS_OFFICE);

  /**
   * They let payments leave a blocked account again: the finance director, or the president's
   * office where the director has a part in what differs.
   */
  public static final Set<Role> DECIDING = Set.of(Role.FINANCE_DIRECTOR, Role.PRESIDENTS_OFFICE);

  /** They block an account by hand, and let it pay again where another of them did. */
  public static final Set<Role> BLOCKING = Set.of(Role.FINANCE_CONTROLLER, Role.FINANCE_DIRECTOR);

  /** They have stopped work tried again. */
  public static final Set<Role> RETRYING =
      Set.of(Role.FINANCE_OFFICER, Role.FINANCE_CONTROLLER, Role.FINANCE_DIRECTOR, Role.ADMIN);

  private final People people;

  BankReaders(People people) {
    this.people = people;
  }

  public boolean include(java.util.UUID person) {
    Set<String> groups = people.groupsOf(person);
    return ROLES.stream().map(Role::key).anyMatch(groups::contains);
  }
}
