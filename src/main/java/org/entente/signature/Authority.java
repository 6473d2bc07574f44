package org.entente.signature;

/** Whether anybody may sign for us. */
public enum Authority {
  FOUND,
  NONE
}
