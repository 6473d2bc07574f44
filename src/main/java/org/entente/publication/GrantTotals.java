package org.entente.publication;

import java.util.List;
import org.entente.shared.Money;

/**
 * What a published file comes to.
 *
 * @param nameless grants without their programme, for which nothing but the amount and years is
 *     left
 * @param placeless those with their programme but without the country
 * @param monthless those with the country but with years instead of months
 */
public record GrantTotals(int grants, int nameless, int placeless, int monthless, List<Sum> sums) {

  public GrantTotals {
    sums = List.copyOf(sums);
  }

  /** Of one currency. */
  public record Sum(Money awarded, Money disbursed) {}
}
