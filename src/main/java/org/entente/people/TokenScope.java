package org.entente.people;

/** What a program may do with a token. */
public enum TokenScope {
  /** Look, and nothing else. */
  READ,
  /** Everything its person may. */
  WRITE
}
