package org.entente.award;

import java.util.Objects;
import java.util.UUID;
import org.entente.application.Placement;
import org.entente.shared.CaseRef;
import org.entente.shared.ContentHash;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * One applicant's award, from their place in the ranking on.
 *
 * @param reference {@code AW-2026-0001}
 * @param place in the call's ranking
 * @param snapshot hash of the application that was ranked
 * @param computation null until its turn comes
 * @param level the group that approves it; null before
 * @param shortOf what the envelope had left when it was not enough; null where it was
 * @param decided null before somebody decided
 * @param offer null before the applicant was told
 * @param agreement the grant agreement, null before one was made
 * @param reason why it ended, empty where nobody said
 */
public record Award(
    UUID id,
    String reference,
    UUID call,
    UUID application,
    int place,
    AwardStatus status,
    Beneficiary beneficiary,
    Placement stay,
    ContentHash snapshot,
    UUID envelope,
    UUID programme,
    @Nullable Computation computation,
    @Nullable String level,
    @Nullable Money shortOf,
    @Nullable Decided decided,
    @Nullable Offer offer,
    @Nullable UUID agreement,
    String reason,
    long version) {

  /** The kind of case that an award is. */
  public static final String KIND = "award";

  public static CaseRef ref(UUID id) {
    return new CaseRef(KIND, id);
  }

  public CaseRef ref() {
    return ref(id);
  }

  /** Whether its applicant knows of it: nobody sees that they are on a list before. */
  public boolean told() {
    return offer != null || status == AwardStatus.REFUSED || status == AwardStatus.NOT_REACHED;
  }

  /**
   * @throws IllegalStateException before its turn has come
   */
  public Computation computed() {
    return Objects.requireNonNull(computation, reference + " is not computed yet");
  }

  public Money amount() {
    return computed().amount();
  }
}
