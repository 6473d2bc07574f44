package org.entente.recovery;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.shared.Money;

/**
 * Something that is to be paid by a day: a demand, or one instalment of a plan.
 *
 * @param plan number of the plan's request; below zero the number of a demand
 * @param item number of the instalment; 0 for the whole
 */
record Debt(int plan, int item, LocalDate dueOn, Money amount) {

  private static final int AHEAD = -7;
  private static final int AGAIN = 30;

  /** Of which day's reminder comes after this one; of an instalment one goes out a week ahead. */
  int next(Optional<Integer> last) {
    if (last.isEmpty()) {
      return item == 0 ? AGAIN : AHEAD;
    }
    return last.get() < 0 ? AGAIN : last.get() + AGAIN;
  }

  LocalDate day(int days) {
    return dueOn.plusDays(days);
  }
}
