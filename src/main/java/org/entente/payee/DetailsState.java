package org.entente.payee;

import java.util.Set;

/** What became of one entry of bank details. */
public enum DetailsState {
  /** Waits for another person. */
  ENTERED,
  /** Confirmed; the waiting period runs. */
  WAITING,
  PAYABLE,
  REFUSED,
  /** By the payee or by finance, before it was payable. */
  STOPPED,
  /** Another entry stands in its place. */
  REPLACED,
  /** The bank said no. */
  REFUTED;

  /** Of these the newest says where the payee stands. */
  static final Set<DetailsState> STANDING = Set.of(ENTERED, WAITING, PAYABLE, REFUTED);

  public boolean underWay() {
    return this == ENTERED || this == WAITING;
  }

  PayeeState ofPayee() {
    return switch (this) {
      case ENTERED -> PayeeState.ENTERED;
      case WAITING -> PayeeState.CONFIRMED_WAITING;
      case PAYABLE -> PayeeState.PAYABLE;
      case REFUTED -> PayeeState.REFUTED;
      default -> PayeeState.NONE;
    };
  }

  public String messageKey() {
    return "payee.details." + name();
  }
}
