package org.entente.faults;

/** What happens to a walk on its way. */
interface Disturbance {

  Disturbance NONE = step -> {};

  /**
   * Called once for each step, just before somebody first tries it.
   *
   * @param step from 1
   */
  void at(int step);

  /** Ends the walk with what went wrong beside it. */
  default void check() {}
}
