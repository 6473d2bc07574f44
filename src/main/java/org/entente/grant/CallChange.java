package org.entente.grant;

import java.time.Instant;
import java.util.UUID;
import org.entente.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A change of a published call, decided by somebody else than asked for it.
 *
 * @param closesAt the later deadline, of an extension only
 * @param formVersion the version of the form to be used from then on, of a new form only
 */
public record CallChange(
    UUID id,
    UUID call,
    Kind kind,
    @Nullable Instant closesAt,
    @Nullable Integer formVersion,
    String reason,
    UUID requester,
    @Nullable UUID onBehalfOf,
    State state,
    Instant requestedAt) {

  /** What is to change. */
  public enum Kind {
    EXTENSION,
    FORM
  }

  /** How the change stands. */
  public enum State {
    WAITING,
    APPROVED,
    REFUSED,
    /** Applied after its approval. */
    APPLIED,
    /** The call was closed or cancelled before. */
    DROPPED
  }

  /** Whoever asked for it does not want it any more, or whoever looks after the call. */
  public boolean takenBackBy(Actor actor, Call of) {
    return askedBy(actor) || actor.involves(of.owner());
  }

  /** Whether this person asked for it, or somebody on their behalf, or they on somebody's. */
  public boolean askedBy(Actor actor) {
    return actor.involves(requester) || actor.involves(onBehalfOf);
  }
}
