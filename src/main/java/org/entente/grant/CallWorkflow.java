package org.entente.grant;

import java.util.UUID;

/** What the engine is told of calls. */
public interface CallWorkflow {

  /** Its draft is somebody's task from now on. */
  void drafted(UUID call);

  /** Nobody completes a task of the call until the transaction ends. */
  void hold(UUID call);

  /**
   * @return false when nothing of the call waits for it
   */
  boolean cancelled(UUID call);

  /** What hangs on a cancelled call is ended, a few cases at a time. */
  void endCases(UUID call);

  /** A change of a published call waits for its decision. */
  void changeRequested(UUID call, CallChange.Kind kind);

  /** A change that waited is not wanted any more. */
  void changeDropped(UUID call);

  /** The deadline has moved: whoever waits for it waits anew. */
  void extended(UUID call);

  /** Everything that followed is done. */
  void concluded(UUID call);
}
