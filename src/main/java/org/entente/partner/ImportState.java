package org.entente.partner;

/** How an import stands. */
public enum ImportState {
  WAITING,
  RUNNING,
  DONE,
  /** The file could not be read; nothing of it was taken. */
  REFUSED,
  /** Somebody stopped it; what was taken until then stays. */
  CANCELLED,
  /** The same rows failed at every attempt; somebody has to look, and can have it tried again. */
  FAILED;

  public boolean ended() {
    return this != WAITING && this != RUNNING;
  }
}
