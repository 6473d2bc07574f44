package org.entente.partner;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.shared.Actor;

/** Two records of one organisation become one, and two again where that was wrong. */
public interface Merges {

  /**
   * @param taken what the record that goes says better
   */
  record Request(
      UUID survivor,
      long survivorVersion,
      UUID gone,
      long goneVersion,
      Set<MergeFact> taken,
      String reason) {

    public Request {
      taken = Set.copyOf(taken);
    }
  }

  /** A merge that stands. */
  record Done(UUID id, UUID survivor, UUID gone, String by, Instant at) {}

  /**
   * Agreements, contacts, memberships, identifiers and names go over to the survivor.
   *
   * @throws org.entente.shared.Refusal INVALID where the two cannot be one, CONFLICT when somebody
   *     changed or is just using one of them
   */
  void merge(Request request, Actor actor);

  /**
   * Restores both exactly as they were; what came to the survivor since stays with it.
   *
   * @throws org.entente.shared.Refusal CONFLICT when something happened since that contradicts it
   */
  void undo(UUID mergeId, Actor actor);

  /** Who stands for a partner that was merged away, over however many merges. */
  Optional<UUID> survivor(UUID partnerId);

  /** The merges that this partner survived and that stand, the newest first. */
  List<Done> into(UUID partnerId);
}
