package org.entente.reporting.process;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.award.Award;
import org.entente.award.Awards;
import org.entente.grant.Calls;
import org.entente.reporting.Report;
import org.entente.reporting.Reports;
import org.entente.shared.CaseRef;
import org.entente.shared.LocalizedText;
import org.entente.workflow.CaseSubjects;
import org.springframework.stereotype.Component;

/** A report goes by its reference, its call and its beneficiary. */
@Component
class ReportCaseSubjects implements CaseSubjects {

  private final Reports reports;
  private final Awards awards;
  private final Calls calls;

  ReportCaseSubjects(Reports reports, Awards awards, Calls calls) {
    this.reports = reports;
    this.awards = awards;
    this.calls = calls;
  }

  @Override
  public String kind() {
    return Report.KIND;
  }

  @Override
  public Optional<Subject> find(CaseRef caseRef) {
    return reports.find(caseRef.id()).map(this::subject);
  }

  @Override
  public Map<UUID, String> references(Collection<UUID> ids) {
    return reports.references(ids);
  }

  private Subject subject(Report report) {
    Award award = awards.get(report.award());
    return new Subject(
        report.reference(),
        calls.get(award.call()).title(),
        "REPORT",
        LocalizedText.of(award.beneficiary().language(), award.beneficiary().name()));
  }
}
