package org.entente.grant;

import java.util.Optional;
import java.util.UUID;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;

/** The life of a call after its approval. */
public interface CallStages {

  /** The public reads it from now on. */
  void announce(UUID call);

  /** It takes applications; publishes {@link CallOpened}. */
  void open(UUID call);

  /**
   * It takes no more applications; publishes {@link CallClosed}.
   *
   * @return false where the deadline was moved in between: it stays open
   */
  boolean close(UUID call);

  /** Why this person cannot cancel the call now; empty when they can. */
  Optional<Refusal> objection(UUID call, Actor actor);

  /**
   * Gives the call up at whatever stage, before it is concluded; publishes {@link CallCancelled}.
   *
   * @throws Refusal as {@link #objection} tells
   */
  void cancel(UUID call, String reason, Actor actor);
}
