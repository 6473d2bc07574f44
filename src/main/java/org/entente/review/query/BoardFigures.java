package org.entente.review.query;

/**
 * How far the review of a call has come.
 *
 * @param waiting applications whose reviewers are not asked yet
 * @param running applications whose reviews are not all in
 * @param settled applications whose reviews are all in
 * @param ended withdrawn ones
 * @param outlying settled ones of which the reviewers think very differently
 */
public record BoardFigures(int waiting, int running, int settled, int ended, int outlying) {

  public int all() {
    return waiting + running + settled;
  }
}
