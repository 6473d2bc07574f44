package org.entente.notify.preference;

/** How a person wishes to be written to. */
public enum Delivery {
  /** Each mail as it comes. */
  SINGLE,
  /** One mail a day. */
  DIGEST,
  /** Only what nobody can switch off. */
  NONE
}
