package org.entente.recovery;

import java.util.UUID;
import org.entente.award.AwardAccess;
import org.entente.people.CaseAccess;
import org.entente.people.Person;
import org.entente.shared.CaseRef;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Component;

/** Whoever reads awards reads their recoveries; the beneficiary has a page of their own. */
@Component
public class RecoveryAccess implements CaseAccess {

  private final Recoveries recoveries;
  private final AwardAccess awards;

  RecoveryAccess(Recoveries recoveries, AwardAccess awards) {
    this.recoveries = recoveries;
    this.awards = awards;
  }

  @Override
  public String kind() {
    return Recovery.KIND;
  }

  @Override
  public boolean mayRead(CaseRef caseRef, UUID person) {
    return awards.reads(person) && recoveries.find(caseRef.id()).isPresent();
  }

  /**
   * @throws Refusal NOT_FOUND where there is none or this person may not read it
   */
  public Recovery get(UUID id, Person reader) {
    return recoveries
        .find(id)
        .filter(found -> awards.reads(reader.id()))
        .orElseThrow(Refusal::notFound);
  }

  /** The same by one of its requests. */
  public RecoveryRequest request(UUID id, Person reader) {
    return recoveries
        .request(id)
        .filter(found -> awards.reads(reader.id()))
        .orElseThrow(Refusal::notFound);
  }
}
