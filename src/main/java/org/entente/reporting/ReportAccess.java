package org.entente.reporting;

import java.util.UUID;
import org.entente.award.AwardAccess;
import org.entente.people.CaseAccess;
import org.entente.people.Person;
import org.entente.shared.CaseRef;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Component;

/** Whoever reads awards reads their reports; the beneficiary has a page of their own. */
@Component
public class ReportAccess implements CaseAccess {

  private final Reports reports;
  private final AwardAccess awards;

  ReportAccess(Reports reports, AwardAccess awards) {
    this.reports = reports;
    this.awards = awards;
  }

  @Override
  public String kind() {
    return Report.KIND;
  }

  @Override
  public boolean mayRead(CaseRef caseRef, UUID person) {
    return awards.reads(person) && reports.find(caseRef.id()).isPresent();
  }

  /**
   * @throws Refusal NOT_FOUND where there is none or this person may not read it
   */
  public Report get(UUID id, Person reader) {
    return reports
        .find(id)
        .filter(found -> awards.reads(reader.id()))
        .orElseThrow(Refusal::notFound);
  }
}
