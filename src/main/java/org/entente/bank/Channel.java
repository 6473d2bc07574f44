package org.entente.bank;

/** How payments get to a bank. */
public enum Channel {
  /** In files that two people release. */
  FILE,
  /** One by one, over a line to the bank or to the house’s own accounting. */
  HTTP
}
