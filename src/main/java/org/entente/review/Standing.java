package org.entente.review;

/** What a place in a ranking comes to. */
public enum Standing {
  /** Within the call's quota. */
  PROPOSED,
  /** On the call's reserve list, in this order. */
  RESERVE,
  BELOW
}
