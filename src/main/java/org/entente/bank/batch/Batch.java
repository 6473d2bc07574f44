package org.entente.bank.batch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.entente.shared.Actor;
import org.entente.shared.CaseRef;
import org.entente.shared.ContentHash;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * One file for a bank.
 *
 * @param messageId under which the bank knows it
 * @param hash of its bytes: what two people release
 * @param first who released it first; null as long as nobody has
 * @param leavingAt since when it may lie in the account’s folder; null where it cannot
 * @param leavingIn that folder
 * @param sentBy how it went: {@code FOLDER} or {@code DOWNLOAD}
 * @param trouble what kept it from the folder the last time
 */
public record Batch(
    UUID id,
    String reference,
    String account,
    LocalDate executionDay,
    String messageId,
    Instant createdAt,
    Actor maker,
    BatchState state,
    ContentHash hash,
    int payments,
    Money controlSum,
    @Nullable Released first,
    @Nullable Released second,
    @Nullable Instant leavingAt,
    @Nullable String leavingIn,
    @Nullable Instant sentAt,
    @Nullable String sentBy,
    @Nullable String trouble) {

  public static final String KIND = "bank-batch";

  public static CaseRef ref(UUID id) {
    return new CaseRef(KIND, id);
  }

  /** Nobody outside can have it: it waits, or could not be written, or waits for a hand. */
  public boolean inHouse() {
    return state == BatchState.MADE || (state == BatchState.RELEASED && leavingAt == null);
  }

  /** What the file is called, in folders and downloads. */
  public String fileName() {
    return messageId + ".xml";
  }

  /** Who released it, and when. */
  public record Released(Actor by, Instant at) {}
}
