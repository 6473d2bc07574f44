package org.entente.people;

/** By what somebody signs in again. */
public enum Strength {
  PASSWORD,
  /** The password, and a code of the second factor. */
  SECOND_FACTOR
}
