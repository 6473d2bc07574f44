package org.entente.bank.answer;

import java.util.List;
import org.entente.bank.transmission.Transmission;
import org.jspecify.annotations.Nullable;

/**
 * What came of one record.
 *
 * @param detail what differs, as the last part of a message key {@code bank.difference.…}, or why
 *     nothing is settled
 * @param payment null where it matches none, or several
 */
record Booked(Found found, @Nullable String detail, @Nullable Transmission payment) {

  static Booked of(Found found, @Nullable Transmission payment) {
    return new Booked(found, null, payment);
  }

  /**
   * @param why as the last part of a message key {@code bank.noted.…}
   */
  static Booked noted(String why, Transmission payment) {
    return new Booked(Found.NOTED, why, payment);
  }

  static Booked different(String detail, Transmission payment) {
    return new Booked(Found.DIFFERENT, detail, payment);
  }

  /** Of several payments: the worst, and moved where any moved. */
  static Booked together(List<Booked> all) {
    return all.stream()
        .filter(each -> each.found == Found.DIFFERENT)
        .findFirst()
        .or(() -> all.stream().filter(each -> each.found == Found.MOVED).findFirst())
        .or(() -> all.stream().findFirst())
        .map(each -> new Booked(each.found, each.detail, all.size() == 1 ? each.payment : null))
        .orElse(new Booked(Found.UNMATCHED, null, null));
  }
}
