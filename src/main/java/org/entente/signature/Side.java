package org.entente.signature;

/** For whom a line is signed. */
public enum Side {
  OURS,
  THEIRS,
  WITNESS
}
