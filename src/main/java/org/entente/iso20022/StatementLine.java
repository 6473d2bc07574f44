package org.entente.iso20022;

import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * One payment of a booking, or the booking itself where the bank tells no more.
 *
 * @param identity the same for the same payment of the same booking, in whichever file and place it
 *     is told again: what was booked under it once is not booked twice; at most 80 characters
 * @param amount in the account's currency where the bank tells it, never negative
 * @param instructed as it was ordered, where it was exchanged
 * @param returned why the money came back; null where it did not
 * @param remittance what was written on it, parts separated by line breaks
 * @param note the bank's words
 */
public record StatementLine(
    Entry entry,
    String identity,
    References references,
    Money amount,
    Direction direction,
    @Nullable Money instructed,
    @Nullable Reason returned,
    Party debtor,
    Party creditor,
    String remittance,
    String note,
    long line)
    implements BankRecord {

  public boolean booked() {
    return entry.status() == Entry.Status.BOOKED;
  }

  /** Empty for what the bank does not tell. */
  public record Party(String name, String account) {}
}
