package org.entente.award;

import java.util.UUID;

/** What happens to awards, told to their cases. */
public interface AwardWorkflow {

  /** Somebody has to prepare the awards of this call. */
  void ranked(UUID call);

  void callCancelled(UUID call);

  /** An award's turn has come; what follows at once is done when this returns. */
  void due(UUID award);

  /** An award that waits for money may try again; done when this returns. */
  void moneyFree(UUID award);

  void accepted(UUID award);

  void declined(UUID award);

  /**
   * @return false where the decision stands already
   */
  boolean takenBack(UUID award);

  /**
   * The case ends wherever it stands.
   *
   * @return false when it does not run
   */
  boolean ended(UUID award, AwardEnd end);

  /** Nobody completes a task of the case until the transaction ends. */
  void hold(UUID award);
}
