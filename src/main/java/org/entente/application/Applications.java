package org.entente.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Submitted applications. Whoever shows one asks {@link ApplicationAccess} first. */
public interface Applications {

  Optional<Application> find(UUID id);

  /**
   * @throws org.entente.shared.Refusal NOT_FOUND where there is none
   */
  Application get(UUID id);

  /** Those of a call that were found eligible, by reference. */
  List<Application> eligible(UUID call);

  /** How many of a call are not yet decided on: eligibility, or an appeal that was made. */
  int stillOpen(UUID call);

  /** By words of the reference, the applicant or the host; the latest first. */
  List<UUID> search(String words, int limit);

  /** The files of the latest snapshot, in the form's order. */
  List<ApplicantFile> files(UUID id);
}
