package org.entente.partner;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.entente.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who took whose place. Agreements stay where they were made and are found under both; a partner
 * never comes after itself, over however many steps.
 */
public interface Successions {

  /**
   * @param on since when, null where nobody knows
   */
  record Note(Succession succession, @Nullable LocalDate on, String reason) {}

  Optional<Note> of(UUID partnerId);

  /**
   * @throws org.entente.shared.Refusal INVALID for a circle, a partner that was succeeded already
   *     or a successor that is no partner any more; CONFLICT when somebody else changed the partner
   */
  void record(UUID partnerId, Note note, long version, Actor actor);

  /** As if it had never been recorded; the history keeps both. */
  void takeBack(UUID partnerId, String reason, long version, Actor actor);
}
