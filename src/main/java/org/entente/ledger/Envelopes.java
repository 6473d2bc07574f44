package org.entente.ledger;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  List<Envelope> page(EnvelopeFilter filter);

  /** Those whose reference or name has these words, the newest first. */
  List<Envelope> search(String words, int limit);

  /** Years that envelopes are of, the newest first. */
  List<Integer> years();

  /** Programmes that have envelopes. */
  Set<UUID> programmes();

  /** Open envelopes of the next year into which this one can be carried over. */
  List<Envelope> nextYearOf(Envelope envelope);

  /**
   * Opens an envelope with nothing in it: its first amount is a change by two people as every
   * other.
   *
   * @throws Refusal 409 where the programme has one for this year and currency
   */
  UUID open(NewEnvelope envelope, Actor actor);
}
