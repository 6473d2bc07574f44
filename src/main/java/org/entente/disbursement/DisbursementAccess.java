package org.entente.disbursement;

import java.util.UUID;
import org.entente.award.AwardAccess;
import org.entente.people.CaseAccess;
import org.entente.people.Person;
import org.entente.shared.CaseRef;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Component;

/** Whoever reads awards reads how they are paid. */
@Component
public class DisbursementAccess implements CaseAccess {

  private final DisbursementStore store;
  private final AwardAccess awards;

  DisbursementAccess(DisbursementStore store, AwardAccess awards) {
    this.store = store;
    this.awards = awards;
  }

  @Override
  public String kind() {
    return Disbursement.KIND;
  }

  @Override
  public boolean mayRead(CaseRef caseRef, UUID person) {
    return awards.reads(person) && store.find(caseRef.id()).isPresent();
  }

  public boolean reads(UUID person) {
    return awards.reads(person);
  }

  /**
   * @throws Refusal NOT_FOUND where there is none or this person may not read it
   */
  public Disbursement get(UUID id, Person reader) {
    return store.find(id).filter(found -> awards.reads(reader.id())).orElseThrow(Refusal::notFound);
  }
}
