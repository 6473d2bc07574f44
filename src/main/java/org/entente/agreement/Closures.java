package org.entente.agreement;

import java.util.Optional;
import java.util.UUID;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;

/** The ends of a case other than force. */
public interface Closures {

  /**
   * Why this person cannot withdraw the agreement now: FORBIDDEN for others than proposer and
   * officer, CONFLICT when it is closed or all have signed; empty when they can.
   */
  Optional<Refusal> objection(UUID id, Actor actor);

  /**
   * Takes a proposal back: its case ends wherever it stands.
   *
   * @throws Refusal as {@link #objection} tells
   */
  void withdraw(UUID id, String reason, Actor actor);

  /** The proposer gives up a returned proposal; its case ends by the way it is on. */
  void giveUp(UUID id, String reason, Actor actor);

  /** The case has ended by a withdrawal that was asked for before. */
  void withdrawn(UUID id);

  /**
   * The case has ended by a refusal.
   *
   * @param by who refused: {@code proposal}, {@code review} or {@code signature}
   */
  void refused(UUID id, String by);

  /** Nobody signed in time. */
  void lapsed(UUID id);
}
