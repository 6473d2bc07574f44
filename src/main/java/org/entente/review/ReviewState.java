package org.entente.review;

/** Where the review of one application stands. */
public enum ReviewState {
  /** Reviewers are drawn, and not asked yet. */
  DRAWN,
  RUNNING,
  /** All reviews are in. */
  SETTLED,
  /** Withdrawn, or its call was cancelled. */
  ENDED
}
