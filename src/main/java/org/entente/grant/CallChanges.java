package org.entente.grant;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.shared.Refusal;

/** Changes of a published call, each decided by somebody else than asked for it. */
public interface CallChanges {

  /** The one that waits for its decision. */
  Optional<CallChange> waiting(UUID call);

  /** All there ever were, the newest first. */
  List<CallChange> of(UUID call);

  /**
   * Asks for a later deadline.
   *
   * @throws Refusal INVALID for one that is not later; CONFLICT where another change waits, or the
   *     call does not run
   */
  void requestExtension(UUID call, Instant closesAt, String reason, Actor actor);

  /**
   * Asks to use a newer version of the form from then on; submitted applications keep theirs.
   *
   * @throws Refusal INVALID for one that is not newer, or cannot be used; CONFLICT as {@link
   *     #requestExtension}
   */
  void requestForm(UUID call, int version, String reason, Actor actor);

  /** What is decided on: the call as it is and what is to become of it. */
  ContentHash hash(UUID call);

  /** Why this person may not decide: they asked for it, or somebody on their behalf. */
  Optional<Refusal> objection(UUID call, Actor actor);

  /**
   * @throws Refusal FORBIDDEN as {@link #objection} tells; CONFLICT for an approval after the
   *     deadline
   */
  void decide(UUID call, ChangeDecision decision, String reason, Actor actor);

  /** Makes the approved change; publishes {@link CallExtended} for an extension. */
  void apply(UUID call);

  /**
   * Whoever asked for it does not want it any more, or whoever looks after the call.
   *
   * @throws Refusal FORBIDDEN for anybody else; CONFLICT where none waits
   */
  void withdraw(UUID call, Actor actor);
}
