package org.entente.grant;

import java.util.List;
import org.entente.audit.RuleFired;
import org.entente.shared.Money;

/**
 * What somebody gets, and why.
 *
 * @param amount the sum of the lines
 * @param rule the rows of {@code grant-rates} that fired
 * @param group the country's, by {@code country-group}
 * @param groupRule the row of it that fired
 */
public record Grant(
    Money amount, List<Line> derivation, RuleFired rule, String group, RuleFired groupRule) {

  public Grant {
    derivation = List.copyOf(derivation);
  }

  /** How a rate counts. */
  public enum Unit {
    /** The quantity is calendar days, the first and the last included. */
    DAY,
    /** The quantity is days of which a month has thirty; the amount is days × rate / 30. */
    MONTH,
    /** Once. */
    LUMP_SUM
  }

  /**
   * One line of the computation.
   *
   * @param rate which one: the id of its row in {@code grant-rates}
   * @param quantity days, or 1
   * @param each the rate
   * @param amount rounded half up to the currency's smallest unit
   */
  public record Line(String rate, Unit unit, int quantity, Money each, Money amount) {}
}
