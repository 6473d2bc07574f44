package org.entente.disbursement.query;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which payments.
 *
 * @param words folded; empty for all
 * @param standings none for all
 * @param late only those that should have been paid
 */
public record PaymentFilter(
    String words, List<PaymentStanding> standings, boolean late, @Nullable UUID award) {

  public PaymentFilter {
    standings = List.copyOf(standings);
  }

  PaymentFilter withoutStandings() {
    return new PaymentFilter(words, List.of(), late, award);
  }
}
