package org.entente.disbursement;

import org.entente.award.Condition;
import org.jspecify.annotations.Nullable;

/**
 * One condition as it was found.
 *
 * @param evidence null while it does not hold
 */
public record Tested(Condition condition, @Nullable Evidence evidence) {

  public boolean holds() {
    return evidence != null;
  }
}
