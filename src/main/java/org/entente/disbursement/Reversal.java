package org.entente.disbursement;

import org.entente.shared.Act;

/** What somebody said should follow when the bank took a payment back. */
public record Reversal(Choice choice, String reason, Act decided) {

  /** Pay once more by a new order, or not at all. */
  public enum Choice {
    AGAIN,
    END
  }
}
