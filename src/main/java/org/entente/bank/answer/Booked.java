package org.entente.bank.answer;

import java.util.List;
import java.util.Objects;
import org.entente.bank.transmission.Transmission;
import org.jspecify.annotations.Nullable;

/**
 * What came of one record.
 *
 * @param detail what differs, as the last part of a message key {@code bank.difference.…}, or why
 *     nothing is settled
 * @param payment null where it matches none, or several
 * @param several the payments of a difference that is about more than one
 */
record Booked(
    Found found,
    @Nullable String detail,
    @Nullable Transmission payment,
    List<Transmission> several) {

  Booked(Found found, @Nullable String detail, @Nullable Transmission payment) {
    this(found, detail, payment, List.of());
  }

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

  /** A difference of all of them together. */
  Booked of(List<Transmission> all) {
    return new Booked(found, detail, null, all);
  }

  /** Of several payments: the worst, and moved where any moved. */
  static Booked together(List<Booked> all) {
    if (all.size() == 1) {
      return all.get(0);
    }
    return all.stream()
        .filter(each -> each.found == Found.DIFFERENT)
        .findFirst()
        .or(() -> all.stream().filter(each -> each.found == Found.MOVED).findFirst())
        .or(() -> all.stream().findFirst())
        .map(each -> each.of(different(all)))
        .orElse(new Booked(Found.UNMATCHED, null, null));
  }

  private static List<Transmission> different(List<Booked> all) {
    return all.stream()
        .filter(each -> each.found == Found.DIFFERENT)
        .map(Booked::payment)
        .filter(Objects::nonNull)
        .toList();
  }
}
