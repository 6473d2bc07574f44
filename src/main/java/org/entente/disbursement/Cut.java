package org.entente.disbursement;

import java.util.UUID;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * By how much less is paid than was planned.
 *
 * @param amount above zero; never more than the instalment counts
 * @param reason as it is kept and shown, in the office's words
 * @param claim null where less is due; else what the beneficiary owes, which the amount settles
 * @param envelope that gets it back by this; null where less is due
 */
public record Cut(Money amount, String reason, @Nullable UUID claim, @Nullable UUID envelope) {

  public Cut {
    if (!amount.isPositive()) {
      throw new IllegalArgumentException("cuts nothing: " + amount);
    }
  }

  public Cut(Money amount, String reason) {
    this(amount, reason, null, null);
  }

  /** Whether the beneficiary gets it by owing less, so that it counts as paid. */
  public boolean setsOff() {
    return claim != null;
  }

  Cut capped(Money most) {
    return amount.compareTo(most) > 0 ? new Cut(most, reason, claim, envelope) : this;
  }
}
