package org.entente.application;

/** Where an application stands. */
public enum ApplicationStatus {
  /** Seen by its applicant alone; nothing was submitted. */
  DRAFT,
  /** An officer looks at it. */
  SUBMITTED,
  /** The applicant was asked for something. */
  MORE_INFORMATION,
  ELIGIBLE,
  /** Final unless an appeal against it is possible or under way. */
  INELIGIBLE,
  WITHDRAWN,
  /** Its call was cancelled. */
  CANCELLED;

  /** Whether an officer or the applicant still has to do something about its eligibility. */
  public boolean undecided() {
    return this == SUBMITTED || this == MORE_INFORMATION;
  }

  public boolean ended() {
    return this == WITHDRAWN || this == CANCELLED;
  }
}
