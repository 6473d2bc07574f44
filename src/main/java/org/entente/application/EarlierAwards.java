package org.entente.application;

import java.time.LocalDate;
import java.util.UUID;

/** Implemented by the module that owns awards, which this one must not know. */
public interface EarlierAwards {

  /** Whether this applicant has an award that runs on one of these days, from another call. */
  boolean overlapping(UUID applicant, UUID exceptCall, LocalDate from, LocalDate until);

  /** Whether both sides have signed the agreement of this application's award. */
  boolean bound(UUID application);
}
