package org.entente.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.entente.application.web.ApplicantDoor;
import org.entente.award.Award;
import org.entente.award.Awards;
import org.entente.reporting.Report;
import org.entente.reporting.Reports;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Component;

/**
 * Whose reports a request may see: those of the person who is signed in, and those of whoever came
 * by a personal link in this session.
 */
@Component
class ReportDoor {

  private final ApplicantDoor applicants;
  private final Awards awards;
  private final Reports reports;

  ReportDoor(ApplicantDoor applicants, Awards awards, Reports reports) {
    this.applicants = applicants;
    this.awards = awards;
    this.reports = reports;
  }

  /** A report with its award. */
  record Own(Report report, Award award) {}

  /**
   * @throws Refusal NOT_FOUND where there is none, or it is somebody else's
   */
  Own own(UUID id, HttpServletRequest request) {
    return own(reports.find(id), request);
  }

  /** The same by its award. */
  Own ofAward(UUID award, HttpServletRequest request) {
    return own(reports.ofAward(award), request);
  }

  private Own own(Optional<Report> found, HttpServletRequest request) {
    return found
        .map(report -> new Own(report, awards.get(report.award())))
        .filter(own -> applicants.admits(own.award().beneficiary().applicant(), request))
        .orElseThrow(Refusal::notFound);
  }

  /** Whether anybody is known who could have a report: else they are told how to come in. */
  boolean passed(HttpServletRequest request) {
    return applicants.passed(request);
  }
}
