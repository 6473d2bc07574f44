package org.entente.recovery.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.application.Applicant;
import org.entente.application.Applicants;
import org.entente.application.PersonalLinks;
import org.entente.award.Awards;
import org.entente.people.CurrentActor;
import org.entente.recovery.Recoveries;
import org.entente.recovery.Recovery;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Component;

/**
 * Whose recoveries a request may see: those of the person who is signed in, and those of whoever
 * came by a personal link in this session.
 */
@Component
class RecoveryDoor {

  /** Where the pages of applications keep who came by a link. */
  private static final String ENTRY = "entente.applicant";

  private final CurrentActor current;
  private final Applicants applicants;
  private final PersonalLinks links;
  private final Awards awards;
  private final Recoveries recoveries;

  RecoveryDoor(
      CurrentActor current,
      Applicants applicants,
      PersonalLinks links,
      Awards awards,
      Recoveries recoveries) {
    this.current = current;
    this.applicants = applicants;
    this.links = links;
    this.awards = awards;
    this.recoveries = recoveries;
  }

  /**
   * @throws Refusal NOT_FOUND where there is none, it is somebody else's, or nothing of it was ever
   *     demanded
   */
  Recovery own(UUID id, HttpServletRequest request) {
    return recoveries
        .find(id)
        .filter(found -> found.tally().demanded().isPositive())
        .filter(found -> who(request).contains(beneficiary(found.award())))
        .orElseThrow(Refusal::notFound);
  }

  /** By its award; none where nothing is to be paid back. */
  Optional<Recovery> ofAward(UUID award, HttpServletRequest request) {
    if (!who(request).contains(beneficiary(award))) {
      throw Refusal.notFound();
    }
    return recoveries.ofAward(award).filter(found -> found.tally().demanded().isPositive());
  }

  private UUID beneficiary(UUID award) {
    return awards.get(award).beneficiary().applicant();
  }

  /** Whether anybody is known who could have one: else they are told how to come in. */
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
