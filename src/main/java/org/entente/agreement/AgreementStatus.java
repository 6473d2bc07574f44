package org.entente.agreement;

import java.util.EnumSet;
import java.util.Set;

/** Where an agreement stands in the register. */
public enum AgreementStatus {
  PROPOSED,
  RETURNED,
  TRIAGE,
  DRAFTING,
  LEGAL_REVIEW,
  SIGNATURE,
  SIGNED,
  IN_FORCE,
  REFUSED,
  WITHDRAWN,
  JOINED,
  /** Nobody signed in time. */
  LAPSED,
  ENDED;

  private static final Set<AgreementStatus> CLOSED =
      EnumSet.of(REFUSED, WITHDRAWN, JOINED, LAPSED, ENDED);

  /** Nothing more happens to it. */
  public boolean closed() {
    return CLOSED.contains(this);
  }

  /** Its first process runs: it waits for somebody or for a date. */
  public boolean underway() {
    return !closed() && this != IN_FORCE;
  }
}
