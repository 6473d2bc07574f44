package org.entente.recovery;

import java.util.UUID;
import org.entente.award.AwardAccess;
import org.entente.people.CaseAccess;
import org.entente.shared.CaseRef;
import org.springframework.stereotype.Component;

/** Whoever reads a recovery reads what is asked for in it. */
@Component
class RecoveryRequestAccess implements CaseAccess {

  private final Recoveries recoveries;
  private final AwardAccess awards;

  RecoveryRequestAccess(Recoveries recoveries, AwardAccess awards) {
    this.recoveries = recoveries;
    this.awards = awards;
  }

  @Override
  public String kind() {
    return RecoveryRequest.KIND;
  }

  @Override
  public boolean mayRead(CaseRef caseRef, UUID person) {
    return awards.reads(person) && recoveries.request(caseRef.id()).isPresent();
  }
}
