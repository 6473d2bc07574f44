package org.entente.reconciliation;

import java.time.Instant;
import java.time.LocalDate;
import org.entente.shared.ContentHash;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a run found, seen at one moment.
 *
 * @param until the last day whose bookings were looked at
 * @param matched lines of the day that agree
 * @param fresh differences that no run found before
 * @param open differences of earlier runs that nobody has decided on
 * @param decided differences that are still there and explained
 * @param resolved differences of earlier runs that are gone
 * @param bankSum what the bank booked that day for payments of ours
 * @param bookSum what stands in the book for the same
 * @param closing balance that the bank states for the day; null where it states none
 * @param hash of all lines
 */
public record RunResult(
    Instant seenAt,
    LocalDate until,
    int matched,
    int fresh,
    int open,
    int decided,
    int resolved,
    Money bankSum,
    Money bookSum,
    @Nullable Money closing,
    ContentHash hash) {

  /** Whether nothing waits for a decision. */
  public boolean agrees() {
    return fresh + open == 0;
  }
}
