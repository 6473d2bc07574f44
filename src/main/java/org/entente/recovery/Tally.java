package org.entente.recovery;

import org.entente.shared.Money;

/**
 * What a recovery's movements sum to.
 *
 * @param pending agreed on and not counted yet: nobody else may settle it
 */
public record Tally(
    Money demanded, Money received, Money setOff, Money waived, Money writtenOff, Money pending) {

  public Money outstanding() {
    return demanded.minus(received).minus(setOff).minus(waived).minus(writtenOff);
  }

  /** What can still be settled otherwise. */
  public Money free() {
    return outstanding().minus(pending);
  }
}
