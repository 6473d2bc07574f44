package org.entente.reconciliation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.entente.shared.Actor;
import org.entente.shared.CaseRef;
import org.jspecify.annotations.Nullable;

/**
 * One comparison of an account on a day.
 *
 * @param reference {@code RE-2026-00001}
 * @param number of the runs of that account and day, from 1
 * @param daily asked for by the daily job
 * @param result null until it is done; never changes
 */
public record Run(
    UUID id,
    String reference,
    String account,
    LocalDate day,
    int number,
    boolean daily,
    Instant askedAt,
    Actor by,
    RunState state,
    Currency currency,
    int taken,
    @Nullable String trouble,
    @Nullable RunResult result) {

  public static final String KIND = "reconciliation";

  public static CaseRef ref(UUID id) {
    return new CaseRef(KIND, id);
  }

  public boolean done() {
    return state == RunState.DONE;
  }
}
