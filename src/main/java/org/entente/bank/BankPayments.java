package org.entente.bank;

import java.util.Optional;
import java.util.UUID;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;

/** What leaves for the banks, each payment at most once. */
public interface BankPayments {

  /**
   * Puts the payment into the outbox, in the caller's transaction; it leaves after the commit. The
   * same again changes nothing.
   *
   * @throws Refusal 409 where the order or the key is known with another content, 422 where it does
   *     not fit the account
   */
  void submit(PaymentInstruction instruction);

  Optional<PaymentFate> fate(UUID order);

  /**
   * Takes a payment back that the bank cannot know of.
   *
   * @param why in that person's words
   * @throws Refusal 409 once it was sent or stands in a file, 404 where there is none
   */
  void cancel(UUID order, String why, Actor actor);
}
