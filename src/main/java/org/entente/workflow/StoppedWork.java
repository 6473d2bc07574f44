package org.entente.workflow;

import org.entente.shared.Actor;
import org.entente.shared.Refusal;

/** Automatic steps that were given up: their case stands still until somebody looks. */
public interface StoppedWork {

  /**
   * Tries a step again, with all its attempts.
   *
   * @throws Refusal 404 where it does not stand still any more
   */
  void retry(String jobId, Actor actor);
}
