package org.entente.ledger;

import java.util.Set;
import java.util.UUID;
import org.entente.people.People;
import org.entente.people.Role;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Component;

/** Who reads envelopes and their books, and who asks for changes. */
@Component
public class EnvelopeReaders {

  public static final Set<Role> ROLES =
      Set.of(
          Role.OFFICER,
          Role.FINANCE_OFFICER,
          Role.FINANCE_CONTROLLER,
          Role.FINANCE_DIRECTOR,
          Role.PRESIDENTS_OFFICE,
          Role.RECTOR,
          Role.VICE_RECTOR,
          Role.AUDITOR);

  public static final Set<Role> ASKING = Set.of(Role.FINANCE_OFFICER);

  private final People people;

  EnvelopeReaders(People people) {
    this.people = people;
  }

  /** Whoever stands in for a reader reads as well: they may have to decide. */
  public boolean include(UUID person) {
    Set<String> groups = people.groupsOf(person);
    return ROLES.stream().map(Role::key).anyMatch(groups::contains);
  }

  /**
   * @throws Refusal 404 for everybody else
   */
  public void require(UUID person) {
    if (!include(person)) {
      throw Refusal.notFound();
    }
  }
}
