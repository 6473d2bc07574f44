package org.entente.award.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.entente.application.web.ApplicantDoor;
import org.entente.award.Award;
import org.entente.award.Awards;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Component;

/**
 * Whose awards a request may see: those of the person who is signed in, and those of whoever came
 * by a personal link in this session. Nobody sees that they are on a list before they are told.
 */
@Component
class AwardDoor {

  private final ApplicantDoor applicants;
  private final Awards awards;

  AwardDoor(ApplicantDoor applicants, Awards awards) {
    this.applicants = applicants;
    this.awards = awards;
  }

  /**
   * @throws Refusal NOT_FOUND where there is none, it is somebody else's, or not yet told
   */
  Award own(UUID id, HttpServletRequest request) {
    return awards
        .find(id)
        .filter(Award::told)
        .filter(award -> applicants.admits(award.beneficiary().applicant(), request))
        .orElseThrow(Refusal::notFound);
  }

  /** Whether anybody is known who could have an award: else they are told how to come in. */
  boolean passed(HttpServletRequest request) {
    return applicants.passed(request);
  }
}
