package org.entente.agreement;

import java.util.UUID;

/** An organisation as it stands in one agreement. */
public record Party(UUID partnerId, Side side, Role role) {

  /** Whose party it is. */
  public enum Side {
    OURS,
    THEIRS
  }

  /** A party, a beneficiary and a witness are three different things. */
  public enum Role {
    PARTY,
    BENEFICIARY,
    WITNESS
  }
}
