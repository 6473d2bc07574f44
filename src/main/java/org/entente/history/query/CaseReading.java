package org.entente.history.query;

import java.util.UUID;
import org.entente.people.CaseAccess;
import org.entente.people.CurrentActor;
import org.entente.people.Person;
import org.entente.people.Role;
import org.entente.shared.CaseRef;
import org.entente.shared.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who reads a history: auditors every one, others what the owning module lets them. */
@Component
public class CaseReading {

  private final CurrentActor current;
  private final ObjectProvider<CaseAccess> owners;

  CaseReading(CurrentActor current, ObjectProvider<CaseAccess> owners) {
    this.current = current;
    this.owners = owners;
  }

  /**
   * The case behind an address.
   *
   * @throws Refusal NOT_FOUND where there is none or it is not the reader's to see
   */
  public CaseRef readable(String kind, UUID id) {
    CaseRef caseRef = new CaseRef(kind, id);
    Person reader = current.person();
    boolean may =
        reader.has(Role.AUDITOR)
            || owners.stream()
                .filter(owner -> owner.kind().equals(kind))
                .anyMatch(owner -> owner.mayRead(caseRef, reader.id()));
    if (!may) {
      throw Refusal.notFound();
    }
    return caseRef;
  }
}
