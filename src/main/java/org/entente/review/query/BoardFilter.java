package org.entente.review.query;

/** Which applications of a call are shown. */
public enum BoardFilter {
  ALL,
  OPEN,
  OUTLYING
}
