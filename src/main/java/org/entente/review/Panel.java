package org.entente.review;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.entente.shared.Actor;

/**
 * Who reviews the applications of a call.
 *
 * @param reference of the call
 * @param chair who confirms the ranking; reviews nothing
 */
public record Panel(
    UUID call,
    String reference,
    UUID chair,
    Set<UUID> members,
    PanelState state,
    UUID appointedBy,
    Instant appointedAt) {

  public Panel {
    members = Set.copyOf(members);
  }

  /** Whether this is a reviewer of the panel, or somebody acts for one. */
  public boolean hasMember(Actor actor) {
    return members.stream().anyMatch(actor::involves);
  }
}
