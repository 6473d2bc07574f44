package org.entente.signature;

/** What became of a round. */
public enum RoundState {
  OPEN,
  VOID,
  SEALED
}
