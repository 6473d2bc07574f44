package org.entente.recovery;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.shared.Act;
import org.entente.shared.CaseRef;
import org.entente.shared.ContentHash;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Something that one person asks for and another decides on.
 *
 * @param amount zero for an objection, all of it for a plan
 * @param bankDay day on which the bank booked money that came or was returned; null for all else
 * @param bankReference how the bank’s statement names that; null for all else
 * @param target null where nothing is set off
 * @param answer of whoever decided, empty where they said nothing
 * @param decided null before somebody decided
 * @param plan empty where none is asked for
 */
public record RecoveryRequest(
    UUID id,
    UUID recovery,
    int number,
    RequestKind kind,
    Money amount,
    @Nullable LocalDate bankDay,
    @Nullable String bankReference,
    @Nullable Target target,
    String reason,
    ContentHash hash,
    Asker asked,
    RequestState state,
    String answer,
    @Nullable Act decided,
    List<PlanLine> plan) {

  /** The kind of case that a request is. */
  public static final String KIND = "recovery-request";

  public RecoveryRequest {
    plan = List.copyOf(plan);
  }

  public static CaseRef ref(UUID id) {
    return new CaseRef(KIND, id);
  }

  public CaseRef ref() {
    return ref(id);
  }
}
