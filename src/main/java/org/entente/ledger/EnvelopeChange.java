package org.entente.ledger;

import java.time.Instant;
import java.util.UUID;
import org.entente.shared.Actor;
import org.entente.shared.CaseRef;
import org.entente.shared.ContentHash;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A change of an envelope that somebody asked for.
 *
 * @param target the envelope of the next year, null for all but a carry-over
 * @param corrects the entry to be moved back, null for all but a correction
 * @param decision null until somebody has decided
 */
public record EnvelopeChange(
    UUID id,
    UUID envelope,
    ChangeKind kind,
    Money amount,
    @Nullable UUID target,
    @Nullable UUID corrects,
    String reason,
    ChangeState state,
    Actor requester,
    Instant requestedAt,
    @Nullable Decided decision) {

  public static final String KIND = "envelope-change";

  /**
   * @param answer reason of a refusal or remark; may be empty
   */
  public record Decided(Actor by, Instant at, String answer) {}

  public CaseRef ref() {
    return ref(id);
  }

  public static CaseRef ref(UUID id) {
    return new CaseRef(KIND, id);
  }

  /** Of everything that was asked for, and by whom: a decision belongs to it. */
  public ContentHash hash() {
    return ContentHash.of(
        String.join(
            "\n",
            "id " + id,
            "envelope " + envelope,
            "kind " + kind,
            "amount " + amount,
            "target " + target,
            "corrects " + corrects,
            "requester " + requester.personId() + " for " + requester.onBehalfOf(),
            "reason " + reason));
  }
}
