package org.entente.disbursement;

import java.time.Instant;
import java.util.UUID;
import org.entente.shared.CaseRef;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * The payment of one instalment of an award.
 *
 * @param reference {@code DI-2026-00001}
 * @param instalment its number in the award's plan
 * @param payee whose bank details are paid on
 * @param planned what the award promised
 * @param cut by how much less is paid, null where nothing was cut
 * @param cutReason empty where nothing was cut
 * @param payBy until when it should be paid; null while conditions are missing
 * @param overdueAt when the finance director was told that it is late
 * @param endReason empty where it has not ended
 */
public record Disbursement(
    UUID id,
    String reference,
    UUID award,
    int instalment,
    UUID envelope,
    UUID payee,
    String beneficiary,
    Money planned,
    @Nullable Money cut,
    String cutReason,
    DisbursementState state,
    Instant openedAt,
    @Nullable Instant payBy,
    @Nullable Instant overdueAt,
    @Nullable Instant endedAt,
    String endReason,
    long version) {

  /** The kind of case that a disbursement is. */
  public static final String KIND = "disbursement";

  public static CaseRef ref(UUID id) {
    return new CaseRef(KIND, id);
  }

  public CaseRef ref() {
    return ref(id);
  }

  /** What is paid: as planned, less what was cut. */
  public Money amount() {
    return cut == null ? planned : planned.minus(cut);
  }
}
