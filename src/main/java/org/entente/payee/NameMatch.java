package org.entente.payee;

/** How the holder of an account and the payee's name go together. */
public enum NameMatch {
  /** The same words, in whatever order, case and accents set aside. */
  EXACT,
  /** The same person as far as spelling, initials, left-out names and other scripts let one see. */
  CLOSE,
  DIFFERENT;

  public String messageKey() {
    return "payee.match." + name();
  }
}
