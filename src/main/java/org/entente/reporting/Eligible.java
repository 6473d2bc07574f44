package org.entente.reporting;

import java.util.List;
import org.entente.audit.RuleFired;
import org.entente.grant.Grant;
import org.entente.shared.Money;

/**
 * What a stay was worth.
 *
 * @param days that were counted, never more than were planned
 * @param rule what is deducted, and why
 * @param lines as the award's, which sum to the amount
 */
public record Eligible(Money amount, int planned, int days, RuleFired rule, List<Line> lines) {

  public Eligible {
    lines = List.copyOf(lines);
  }

  /** Days that were missing. */
  public int missing() {
    return planned - days;
  }

  /** What became of one line of the award. */
  public record Line(String rate, Grant.Unit unit, Money awarded, Money eligible) {}
}
