package org.entente.review;

/** How far the review of a call has come. */
public enum PanelProgress {
  /** Applications wait for their reviewers. */
  TO_DRAW,
  /** Not all reviews are in. */
  WAITING,
  /** All are in, and there is a ranking to be confirmed. */
  RANKED
}
