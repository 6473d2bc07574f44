package org.entente.agreement;

/** What the duplicate check found; a gateway reads it. */
public enum DuplicateCheck {
  CLEAR,
  POSSIBLE
}
