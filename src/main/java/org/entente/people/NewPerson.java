package org.entente.people;

import java.util.Set;
import org.entente.shared.Language;

/**
 * Somebody to be made known.
 *
 * @param passwordHash as the password encoder made it: never the password
 */
public record NewPerson(
    String signInName,
    String displayName,
    Language language,
    String passwordHash,
    Set<RoleAssignment> assignments) {

  public NewPerson {
    assignments = Set.copyOf(assignments);
  }
}
