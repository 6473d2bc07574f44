package org.entente.agreement;

import java.util.Set;
import org.entente.people.Role;

/** Whose idea an agreement may be. */
public final class Proposers {

  public static final Set<Role> ROLES =
      Set.of(Role.PROPOSER, Role.PROFESSOR, Role.UNIT_HEAD, Role.OFFICER, Role.DEAN);

  private Proposers() {}
}
