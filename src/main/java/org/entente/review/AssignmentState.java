package org.entente.review;

/** What became of one reviewer's part in one application. */
public enum AssignmentState {
  /** Nobody is found for it yet. */
  VACANT,
  OPEN,
  SCORED,
  /** The reviewer declared a conflict of interest. */
  RECUSED,
  /** Nothing came within the time. */
  EXPIRED,
  /** An officer decided to go on without. */
  GIVEN_UP,
  /** The application or its call came to an end before. */
  ENDED;

  /** Whether a score may still come of it. */
  public boolean pending() {
    return this == VACANT || this == OPEN;
  }
}
