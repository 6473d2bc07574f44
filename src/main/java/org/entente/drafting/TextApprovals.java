package org.entente.drafting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.jspecify.annotations.Nullable;

/**
 * Implemented by whoever reviews texts, so that who signs sees what was approved, and so that
 * nobody signs what they reviewed.
 */
public interface TextApprovals {

  /** Every opinion on any version of an agreement's text, oldest first, void ones included. */
  List<Approval> of(UUID agreementId);

  /**
   * One person's opinion on one text.
   *
   * @param role key of the role in which it was given, {@code legal}
   * @param version number of the version it is about
   * @param approved false where changes were asked for or the text was refused
   * @param voidedByVersion the version that made it void, null while it counts
   */
  record Approval(
      String role,
      Actor reviewer,
      int version,
      ContentHash hash,
      boolean approved,
      Instant givenAt,
      @Nullable Integer voidedByVersion) {

    /** An approval that counts. */
    public boolean valid() {
      return approved && voidedByVersion == null;
    }
  }
}
