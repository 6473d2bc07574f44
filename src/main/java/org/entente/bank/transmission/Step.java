package org.entente.bank.transmission;

/** What became of a move that somebody said a payment makes. */
public enum Step {
  MOVED,
  /** It stands there already. */
  SAME,
  /** From where it stands it cannot get there: somebody is wrong. */
  CONTRADICTS
}
