package org.entente.ledger;

/**
 * Where the money of an envelope is. Funding is the negative of what was put in, recovered the
 * negative of what came back; all of them together are zero at every moment.
 */
public enum Account {
  FUNDING,
  AVAILABLE,
  RESERVED,
  COMMITTED,
  PAID,
  RECOVERED
}
