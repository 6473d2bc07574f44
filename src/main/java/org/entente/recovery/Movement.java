package org.entente.recovery;

import java.time.Instant;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * One change of what is outstanding.
 *
 * @param amount above zero where it was demanded, below where it is settled
 * @param request number of the request behind it; null for a demand
 */
public record Movement(Kind kind, Money amount, @Nullable Integer request, Instant at) {

  /** Why it changed. */
  public enum Kind {
    DEMAND,
    RECEIPT,
    OFFSET,
    WAIVER,
    WRITE_OFF
  }
}
