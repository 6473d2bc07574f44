package org.entente.bank;

import java.time.LocalDate;
import java.util.UUID;
import org.entente.shared.Actor;

/** Files of payments on their way to a bank that takes them from people. */
public interface PaymentFilesByHand {

  /**
   * Of what waits for this account until this day.
   *
   * @return the file’s id
   * @throws org.entente.shared.Refusal 409 where nothing waits, or nothing of it fits
   */
  UUID make(String account, LocalDate day, Actor actor);

  /**
   * One of its two releases.
   *
   * @throws org.entente.shared.Refusal for who must not be one of the two
   * @throws org.entente.people.FreshAuthenticationNeeded for who has not just signed in again
   */
  void release(UUID file, Actor actor);

  /** It is with the bank now. */
  void handOver(UUID file, Actor actor);
}
