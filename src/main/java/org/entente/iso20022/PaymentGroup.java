package org.entente.iso20022;

import java.util.List;
import org.entente.shared.Money;

/**
 * The payments of one file that go under the same rules in the same currency.
 *
 * @param id under which banks answer for the group as a whole
 * @param endToEndIds of its payments, in the order of the file
 * @param sum of its payments, exact
 */
public record PaymentGroup(String id, PaymentProfile profile, List<String> endToEndIds, Money sum) {

  public PaymentGroup {
    endToEndIds = List.copyOf(endToEndIds);
  }

  public int payments() {
    return endToEndIds.size();
  }
}
