package org.entente.bank.answer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.entente.iso20022.BankMessage;
import org.entente.shared.Act;
import org.entente.shared.Actor;
import org.entente.shared.CaseRef;
import org.entente.shared.ContentHash;
import org.jspecify.annotations.Nullable;

/**
 * A bank's file.
 *
 * @param kind null where it is none that we read
 * @param confirmed by a second person; null where none did or had to
 * @param records how many things it says
 * @param done how many of them are looked at
 * @param failures how often in a row it could not be booked to its end
 * @param trouble what keeps the rest from being booked
 * @param refusal why it was not taken; null where it was
 */
public record AnswerFile(
    UUID id,
    String name,
    Source source,
    ContentHash hash,
    BankMessage.@Nullable Kind kind,
    @Nullable String messageId,
    Instant receivedAt,
    Actor by,
    @Nullable Act confirmed,
    AnswerState state,
    int records,
    int done,
    Tally tally,
    int taken,
    int failures,
    @Nullable String trouble,
    @Nullable Why refusal) {

  public static final String KIND = "bank-answer";

  public static CaseRef ref(UUID id) {
    return new CaseRef(KIND, id);
  }

  /** A message and its arguments. */
  public record Why(String messageKey, List<Object> arguments) {

    public Why {
      arguments = List.copyOf(arguments);
    }
  }
}
