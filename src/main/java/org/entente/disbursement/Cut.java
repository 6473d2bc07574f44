package org.entente.disbursement;

import org.entente.shared.Money;

/**
 * By how much less is paid than was planned.
 *
 * @param amount above zero; never more than the instalment counts
 * @param reason as it is kept and shown, in the office's words
 */
public record Cut(Money amount, String reason) {

  public Cut {
    if (!amount.isPositive()) {
      throw new IllegalArgumentException("cuts nothing: " + amount);
    }
  }
}
