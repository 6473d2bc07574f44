package org.entente.recovery.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.entente.application.web.ApplicantDoor;
import org.entente.award.Awards;
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

  private final ApplicantDoor applicants;
  private final Awards awards;
  private final Recoveries recoveries;

  RecoveryDoor(ApplicantDoor applicants, Awards awards, Recoveries recoveries) {
    this.applicants = applicants;
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
        .filter(found -> applicants.admits(beneficiary(found.award()), request))
        .orElseThrow(Refusal::notFound);
  }

  /** By its award; none where nothing is to be paid back. */
  Optional<Recovery> ofAward(UUID award, HttpServletRequest request) {
    if (!applicants.admits(beneficiary(award), request)) {
      throw Refusal.notFound();
    }
    return recoveries.ofAward(award).filter(found -> found.tally().demanded().isPositive());
  }

  private UUID beneficiary(UUID award) {
    return awards.get(award).beneficiary().applicant();
  }

  /** Whether anybody is known who could have one: else they are told how to come in. */
  boolean passed(HttpServletRequest request) {
    return applicants.passed(request);
  }
}
