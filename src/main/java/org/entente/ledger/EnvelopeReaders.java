package org.entente.ledger;

import java.util.EnumSet;
import java.util.Set;
import org.entente.people.Role;

/** Who reads envelopes and their books, and who asks for changes. */
public final class EnvelopeReaders {

  public static final Set<Role> ROLES =
      Set.copyOf(
          EnumSet.of(
              Role.OFFICER,
              Role.FINANCE_OFFICER,
              Role.FINANCE_CONTROLLER,
              Role.FINANCE_DIRECTOR,
              Role.PRESIDENTS_OFFICE,
              Role.RECTOR,
              Role.VICE_RECTOR,
              Role.AUDITOR));

  public static final Set<Role> ASKING = Set.of(Role.FINANCE_OFFICER);

  private EnvelopeReaders() {}
}
