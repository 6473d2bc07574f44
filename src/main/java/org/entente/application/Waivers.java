package org.entente.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;

/** Leave to come late, by two people. */
public interface Waivers {

  /**
   * An officer grants leave; it holds once another person confirms it.
   *
   * @throws Refusal INVALID without a reason, or until a time that is past; CONFLICT for what was
   *     submitted or ended; FORBIDDEN for one's own
   */
  Waiver grant(UUID application, String reason, Instant until, Actor actor);

  /** Why this person cannot confirm it. */
  Optional<Refusal> objection(Waiver waiver, Actor actor);

  /**
   * @throws Refusal FORBIDDEN for whoever granted it, on whosever behalf, and for one's own
   */
  void confirm(UUID waiver, Actor actor);

  /** The latest first. */
  List<Waiver> of(UUID application);
}
