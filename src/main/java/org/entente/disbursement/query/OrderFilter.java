package org.entente.disbursement.query;

import java.util.List;
import java.util.UUID;
import org.entente.disbursement.OrderState;
import org.jspecify.annotations.Nullable;

/**
 * Which orders.
 *
 * @param words folded; empty for all
 * @param states none for all
 */
public record OrderFilter(String words, List<OrderState> states, @Nullable UUID award) {

  public OrderFilter {
    states = List.copyOf(states);
  }
}
