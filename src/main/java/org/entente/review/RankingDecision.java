package org.entente.review;

/** What the chair says of a ranking. */
public enum RankingDecision {
  CONFIRMED,
  /** One application is to be reviewed once more first. */
  ANOTHER_REVIEW
}
