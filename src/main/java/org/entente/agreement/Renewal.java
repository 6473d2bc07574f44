package org.entente.agreement;

/** What happens when an agreement's term is over. */
public enum Renewal {
  /** It goes on unless somebody gives notice. */
  AUTOMATIC,
  BY_AGREEMENT,
  NONE
}
