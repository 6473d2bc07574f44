package org.entente.agreement;

import java.util.UUID;
import org.entente.people.Person;

/**
 * Who may read an agreement: its proposer, the heads of its unit, staff, leadership, auditors and
 * administrators. Whoever may not is told that there is none.
 */
public interface AgreementAccess {

  /** Which part of the register this person reads. */
  Reader reader(Person person);

  boolean mayRead(UUID personId, UUID agreementId);

  /**
   * The agreement, for its reader.
   *
   * @throws org.entente.shared.Refusal NOT_FOUND where there is none or this person may not read it
   */
  Agreement get(UUID agreementId, Person reader);
}
