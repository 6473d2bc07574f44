package org.entente.signature;

import java.util.Optional;

/** Why a round of signatures counts no more. */
public enum VoidReason {
  REFUSED,
  MANDATE_LOST,
  TEXT_CHANGED,
  EXPIRED,
  WITHDRAWN;

  /** How the signature ends for this reason; empty where another round follows or nobody asks. */
  public Optional<SignatureOutcome> outcome() {
    return switch (this) {
      case REFUSED -> Optional.of(SignatureOutcome.REFUSED);
      case TEXT_CHANGED -> Optional.of(SignatureOutcome.TEXT_CHANGED);
      case EXPIRED -> Optional.of(SignatureOutcome.EXPIRED);
      case MANDATE_LOST, WITHDRAWN -> Optional.empty();
    };
  }
}
