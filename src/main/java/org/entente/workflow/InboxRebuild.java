package org.entente.workflow;

import org.entente.shared.Actor;

/**
 * Makes the inbox again from what the engine waits for. Both are written in one transaction, so
 * they differ only after somebody has worked on the database by hand, or restored a part of it.
 */
public interface InboxRebuild {

  Differences differences();

  /**
   * @return what was mended
   */
  Differences rebuild(Actor actor);

  /**
   * @param missing tasks that wait and stand in no inbox
   * @param surplus tasks that stand in an inbox and wait no more
   * @param moved tasks that stand in another person's inbox than whose they are
   */
  record Differences(int missing, int surplus, int moved) {

    public int all() {
      return missing + surplus + moved;
    }
  }
}
