package org.entente.grant;

/**
 * What a grant amounts to, by the decision tables {@code country-group} and {@code grant-rates}.
 */
public interface Rates {

  /**
   * Days are counted as Erasmus+ counts them: each whole month of the stay has thirty days, and
   * what is left is counted day by day; for part of a month a thirtieth of the monthly rate is paid
   * per day. Each line is rounded half up to the currency's smallest unit, and the amount is the
   * sum of the lines.
   *
   * @throws org.entente.shared.Refusal INVALID where the stay ends before it begins, or the tables
   *     have no rate for it
   */
  Grant amount(RateFacts facts);

  /** Whether the tables have a rate for it. */
  boolean cover(RateFacts facts);
}
