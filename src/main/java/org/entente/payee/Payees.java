package org.entente.payee;

import java.util.Optional;
import java.util.UUID;
import org.entente.shared.Actor;

/**
 * Where people are paid. A payee goes by the person's id, or by the applicant's where they have no
 * account here.
 */
public interface Payees {

  /**
   * The details that may be paid on now: confirmed by a second person, waiting period over, not
   * refuted, and no other entry of the same payee under way. Pages show them masked; whoever writes
   * the number into an order or a file asks {@link #open}.
   */
  Optional<PayableDetails> payable(UUID payee);

  PayeeState state(UUID payee);

  /**
   * The details as they were entered, whatever became of them since; the look is recorded.
   *
   * @param why as the history tells it, such as the reference of an order
   * @throws org.entente.shared.Refusal 404 where there are none
   */
  PayableDetails open(UUID version, Actor actor, String why);

  /**
   * Nobody else moves them until the transaction ends. Taken before anything that is paid on them
   * is locked, as new details are.
   */
  void hold(UUID version);

  /**
   * The bank refused them or sent money back: nothing more is paid on them, and new ones are
   * entered, confirmed by another person and waited for. Told twice it happens once.
   *
   * @param reasonCode of ISO 20022's lists, or the bank's own
   * @throws org.entente.shared.Refusal 404 where there are none
   */
  void refuted(UUID version, String reasonCode, Actor actor);
}
