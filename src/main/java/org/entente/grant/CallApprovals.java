package org.entente.grant;

import java.util.Optional;
import java.util.UUID;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.shared.Refusal;

/** The decision on a drafted call: by somebody who wrote nothing of it. */
public interface CallApprovals {

  /** What is decided on: everything the call says, its form included. */
  ContentHash hash(UUID call);

  /** Why this person may not decide: they wrote on it, or somebody on their behalf. */
  Optional<Refusal> objection(UUID call, Actor actor);

  /**
   * @throws Refusal FORBIDDEN as {@link #objection} tells; INVALID for an approval after the
   *     deadline
   */
  void decide(UUID call, CallDecision decision, String reason, Actor actor);
}
