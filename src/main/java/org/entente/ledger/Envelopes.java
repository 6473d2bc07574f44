package org.entente.ledger;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;

/** The envelopes there are. */
public interface Envelopes {

  Optional<Envelope> find(UUID id);

  /**
   * @throws Refusal 404 where there is none
   */
  Envelope get(UUID id);

  /** The newest year first. */
  List<Envelope> ofProgramme(UUID programme);

  /**
   * Opens an envelope with nothing in it: its first amount is a change by two people as every
   * other.
   *
   * @throws Refusal 409 where the programme has one for this year and currency
   */
  UUID open(NewEnvelope envelope, Actor actor);
}
