package org.entente.faults.bank;

/** How the bank treats the next payment that it is asked for. */
public enum Mood {
  WELL,
  /** Fails without having taken it. */
  ERROR,
  /** Takes it and fails all the same. */
  ERROR_AFTER,
  /** The line breaks before it has taken it. */
  DEAF,
  /** It takes it, and the line breaks before the answer. */
  DROPPED,
  /** It takes it and answers only when it is told to go on. */
  SLOW,
  /** It takes note and decides only when it is told to. */
  LATE,
  REFUSING
}
