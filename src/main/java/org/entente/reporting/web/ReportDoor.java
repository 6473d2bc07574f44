package org.entente.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.application.Applicant;
import org.entente.application.Applicants;
import org.entente.application.PersonalLinks;
import org.entente.award.Award;
import org.entente.award.Awards;
import org.entente.people.CurrentActor;
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

  /** Where the pages of applications keep who came by a link. */
  private static final String ENTRY = "entente.applicant";

  private final CurrentActor current;
  private final Applicants applicants;
  private final PersonalLinks links;
  private final Awards awards;
  private final Reports reports;

  ReportDoor(
      CurrentActor current,
      Applicants applicants,
      PersonalLinks links,
      Awards awards,
      Reports reports) {
    this.current = current;
    this.applicants = applicants;
    this.links = links;
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
        .filter(own -> who(request).contains(own.award().beneficiary().applicant()))
        .orElseThrow(Refusal::notFound);
  }

  /** Whether anybody is known who could have a report: else they are told how to come in. */
  boolean passed(HttpServletRequest request) {
    return current.signedIn().isPresent() || !who(request).isEmpty();
  }

  private List<UUID> who(HttpServletRequest request) {
    List<UUID> all = new ArrayList<>();
    current.signedIn().flatMap(applicants::of).map(Applicant::id).ifPresent(all::add);
    HttpSession session = request.getSession(false);
    if (session != null && session.getAttribute(ENTRY) instanceof PersonalLinks.Entry entry) {
      links.of(entry).map(Applicant::id).ifPresent(all::add);
    }
    return all;
  }
}
