package org.entente.agreement;

/** Whether the agreement could be published; a gateway reads it. */
public enum Publication {
  PUBLISHED,
  HELD_BACK
}
