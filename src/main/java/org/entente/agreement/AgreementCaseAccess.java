package org.entente.agreement;

import java.util.UUID;
import org.entente.people.CaseAccess;
import org.entente.shared.CaseRef;
import org.springframework.stereotype.Component;

/** Whoever reads an agreement reads its history. */
@Component
class AgreementCaseAccess implements CaseAccess {

  private final AgreementAccess access;

  AgreementCaseAccess(AgreementAccess access) {
    this.access = access;
  }

  @Override
  public String kind() {
    return "agreement";
  }

  @Override
  public boolean mayRead(CaseRef caseRef, UUID personId) {
    return access.mayRead(personId, caseRef.id());
  }
}
