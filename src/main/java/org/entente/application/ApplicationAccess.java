package org.entente.application;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.entente.people.Person;
import org.entente.people.Role;

/**
 * Who may read submitted applications as staff: officers, who work on them, vice-rectors, who
 * decide appeals, auditors and administrators. Applicants see their own by {@link Applicants}, and
 * nobody else sees any.
 */
public interface ApplicationAccess {

  /** Roles that read every submitted application. */
  Set<Role> READERS =
      Collections.unmodifiableSet(
          EnumSet.of(Role.OFFICER, Role.VICE_RECTOR, Role.AUDITOR, Role.ADMIN));

  boolean mayRead(UUID personId, UUID applicationId);

  /**
   * @throws org.entente.shared.Refusal NOT_FOUND where there is none or this person may not read it
   */
  Application get(UUID applicationId, Person reader);
}
