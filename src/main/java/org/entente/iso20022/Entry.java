package org.entente.iso20022;

import java.time.LocalDate;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * One booking on an account; it can stand for several payments.
 *
 * @param account number as the bank wrote it
 * @param report the bank's id of the report that it stands in
 * @param amount in the account's currency, never negative
 * @param reversal whether it takes back an earlier booking; the direction is its own
 * @param servicer the bank's own reference of the booking
 * @param code what kind of booking it is: {@code PMNT/ICDT/ESCT}, or the bank's own code
 */
public record Entry(
    String account,
    String report,
    Status status,
    Money amount,
    Direction direction,
    boolean reversal,
    @Nullable LocalDate bookedOn,
    @Nullable LocalDate valueOn,
    @Nullable String reference,
    @Nullable String servicer,
    String code) {

  /** How final a booking is. */
  public enum Status {
    BOOKED,
    PENDING,
    /** Told only; nothing is or will be booked. */
    INFORMATION
  }
}
