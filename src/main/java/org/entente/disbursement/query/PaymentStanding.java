package org.entente.disbursement.query;

/** How an instalment stands for whoever looks at a list: its last order, or what it waits for. */
public enum PaymentStanding {
  WAITING,
  DUE,
  DRAFT,
  CHECKED,
  RELEASED,
  SENT,
  UNKNOWN,
  PAID,
  REFUSED,
  RETURNED,
  REVERSED,
  ENDED;

  /** Something went wrong, and somebody has to see to it. */
  public boolean failed() {
    return this == REFUSED || this == RETURNED || this == REVERSED;
  }
}
