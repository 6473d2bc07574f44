package org.entente.bank.api;

import java.time.Instant;
import java.util.UUID;
import org.entente.api.Described;
import org.entente.bank.answer.AnswerFile;
import org.entente.bank.answer.AnswerState;
import org.entente.bank.answer.Found;
import org.jspecify.annotations.Nullable;

/** A bank's file and what was found in it. */
@Described("A bank’s file and what was found in it; the counts are whole once it is DONE.")
record AnswerView(
    UUID id,
    String name,
    @Described(value = "Hash of the file’s bytes.", format = "sha256") String sha256,
    @Described(value = "Which message of ISO 20022.", example = "camt.054")
        @Nullable String message,
    Instant receivedAt,
    @Described("UNCONFIRMED until a second person has confirmed what somebody brought.")
        AnswerState state,
    @Described("Who confirmed it, where somebody had to.") @Nullable String confirmedBy,
    @Described("How many records it holds.") int records,
    @Described("How many of them are looked at.") int done,
    @Described("Payments that stand otherwise than before.") int booked,
    @Described("As we knew.") int confirmed,
    @Described("Booked before, by another file.") int alreadyKnown,
    @Described("None of our payments.") int unmatched,
    @Described("Contradicts our orders: nothing moved, and the account is blocked.") int different,
    @Described("Nothing is settled by it.") int noted,
    @Described("Not booked yet, for a reason of ours.") int failed) {

  static AnswerView of(AnswerFile file) {
    return new AnswerView(
        file.id(),
        file.name(),
        file.hash().hex(),
        file.kind() == null ? null : file.kind().code(),
        file.receivedAt(),
        file.state(),
        file.confirmed() == null ? null : file.confirmed().name(),
        file.records(),
        file.done(),
        file.tally().of(Found.MOVED),
        file.tally().of(Found.CONFIRMED),
        file.tally().of(Found.KNOWN),
        file.tally().of(Found.UNMATCHED),
        file.tally().of(Found.DIFFERENT),
        file.tally().of(Found.NOTED),
        file.tally().of(Found.FAILED));
  }
}
