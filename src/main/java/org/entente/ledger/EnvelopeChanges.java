package org.entente.ledger;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;

/** Changes of envelopes: one person asks, another decides, and what was approved is booked. */
public interface EnvelopeChanges {

  /**
   * @throws Refusal 422 with the figures where the change cannot be made as things stand
   */
  UUID request(NewChange change, Actor actor);

  Optional<EnvelopeChange> find(UUID id);

  /**
   * @throws Refusal 404 where there is none
   */
  EnvelopeChange get(UUID id);

  /** The newest first. */
  List<EnvelopeChange> of(UUID envelope);

  /**
   * Why this person may not decide: nobody decides on what they, or another for them, asked for.
   */
  Optional<Refusal> objection(UUID id, Actor actor);

  /**
   * Approves or refuses. An approval locks the envelope and looks once more whether the change can
   * be made, so that its booking in the same transaction finds what this saw.
   *
   * @throws Refusal 403 four eyes, 409 no longer open, 422 not possible as things stand
   */
  void decide(UUID id, ChangeDecision decision, String answer, Actor actor);

  /** Writes what was approved into the book. */
  void book(UUID id);

  /**
   * The requester takes the request back.
   *
   * @throws Refusal 403 for anybody else, 409 once it is decided
   */
  void withdraw(UUID id, Actor actor);

  /** Tells the finance director that nobody has decided; once. */
  void escalate(UUID id);
}
