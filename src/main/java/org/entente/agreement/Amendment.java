package org.entente.agreement;

/** What the proposer does with a returned proposal; a gateway reads it. */
public enum Amendment {
  RESUBMITTED,
  WITHDRAWN
}
