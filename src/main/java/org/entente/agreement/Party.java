package org.entente.agreement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who stands in one agreement: an organisation of the register, or one person by name.
 *
 * @param partnerId null for a person
 * @param individual null for an organisation
 */
public record Party(
    @Nullable UUID partnerId, @Nullable Individual individual, Side side, Role role) {

  public Party {
    if ((partnerId == null) == (individual == null)) {
      throw new IllegalArgumentException("a party is an organisation or a person");
    }
  }

  public Party(UUID partner, Side side, Role role) {
    this(partner, null, side, role);
  }

  public Party(Individual individual, Side side, Role role) {
    this(null, individual, side, role);
  }

  /** The organisation, where only an organisation can be meant. */
  public UUID partner() {
    if (partnerId == null) {
      throw new IllegalStateException("a person is no partner");
    }
    return partnerId;
  }

  public boolean isIndividual() {
    return individual != null;
  }

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
