package org.entente.ledger;

import java.util.UUID;
import org.entente.shared.CaseRef;
import org.entente.shared.Money;
import org.entente.shared.Refusal;

/**
 * Moves money of envelopes on behalf of cases, each in the caller's transaction. Callers lock
 * nothing themselves but where they book on several envelopes: see {@link #hold}.
 *
 * <p>Every method throws {@link Refusal} 409 {@code ledger.busy} where somebody else holds the
 * envelope for seconds, 409 {@code ledger.otherContent} for a key under which something else was
 * booked, 422 {@code ledger.otherCurrency}, and 404 where there is no such envelope.
 */
public interface Ledger {

  /** Available → reserved. From a closed envelope nothing can be reserved: nothing is available. */
  Booked reserve(Booking booking);

  /** Reserved → available. */
  Booked release(Booking booking);

  /** Reserved → committed. */
  Booked commit(Booking booking);

  /** Committed → available: the case needs it no more. */
  Booked uncommit(Booking booking);

  /** Committed → paid. */
  Booked pay(Booking booking);

  /** Returned by the bank: paid → committed. */
  Booked unpay(Booking booking);

  /** Given back by the beneficiary: available again, and counted as recovered. */
  Booked recover(Booking booking);

  /**
   * What was given back is the beneficiary's again, because the payment behind it came back: it is
   * not available any more.
   */
  Booked unrecover(Booking booking);

  /**
   * Nobody else moves money of these envelopes until the caller's transaction ends. For whoever
   * books on several, or locks records of their own before they book: envelopes come first, and in
   * the order of their ids, so that nobody waits in a circle.
   */
  void hold(UUID... envelopes);

  /** What the case has in this account, never negative; zero where it has nothing. */
  Money held(UUID envelope, CaseRef subject, Account account);
}
