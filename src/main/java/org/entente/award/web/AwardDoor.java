package org.entente.award.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.entente.application.Applicant;
import org.entente.application.Applicants;
import org.entente.application.PersonalLinks;
import org.entente.award.Award;
import org.entente.award.Awards;
import org.entente.people.CurrentActor;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Component;

/**
 * Whose awards a request may see: those of the person who is signed in, and those of whoever came
 * by a personal link in this session. Nobody sees that they are on a list before they are told.
 */
@Component
class AwardDoor {

  /** Where the pages of applications keep who came by a link. */
  private static final String ENTRY = "entente.applicant";

  private final CurrentActor current;
  private final Applicants applicants;
  private final PersonalLinks links;
  private final Awards awards;

  AwardDoor(CurrentActor current, Applicants applicants, PersonalLinks links, Awards awards) {
    this.current = current;
    this.applicants = applicants;
    this.links = links;
    this.awards = awards;
  }

  /**
   * @throws Refusal NOT_FOUND where there is none, it is somebody else's, or not yet told
   */
  Award own(UUID id, HttpServletRequest request) {
    return awards
        .find(id)
        .filter(Award::told)
        .filter(award -> who(request).contains(award.beneficiary().applicant()))
        .orElseThrow(Refusal::notFound);
  }

  /** Whether anybody is known who could have an award: else they are told how to come in. */
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
