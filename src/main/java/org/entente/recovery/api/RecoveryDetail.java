package org.entente.recovery.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.api.Described;
import org.entente.api.Money;
import org.entente.api.SignedMoney;
import org.entente.recovery.Movement;
import org.entente.recovery.Recovery;
import org.entente.recovery.RecoveryRequest;
import org.entente.recovery.RecoveryState;
import org.entente.recovery.RequestKind;
import org.entente.recovery.RequestState;
import org.entente.recovery.Tally;
import org.entente.shared.Act;
import org.jspecify.annotations.Nullable;

/** One recovery. */
@Described("One recovery with its balances, its movements and what was asked for.")
record RecoveryDetail(
    UUID id,
    @Described(value = "Its reference.", example = "RC-2026-00001") String reference,
    RecoveryState state,
    @Described("The award that was paid.") UUID award,
    @Described("Who has to pay back.") String beneficiary,
    @Described("What is recoverable and not demanded yet.") Money toDemand,
    @Described("What was demanded.") Money demanded,
    @Described("What came back.") Money received,
    @Described("What was set off against other awards.") Money setOff,
    @Described("What was waived.") Money waived,
    @Described("What was written off.") Money writtenOff,
    @Described("What is left to be paid.") Money outstanding,
    @Described("What the beneficiary is to get back, because a payment came back.") Money toReturn,
    @Described("What was returned to them.") Money returned,
    @Described("Until when; null before it was demanded.") @Nullable LocalDate dueOn,
    @Described("Every change of what is outstanding.") List<Move> movements,
    @Described("What was asked for, the latest first.") List<Ask> requests,
    @Described("Goes up with each change.") long version) {

  @Described("One change of what is outstanding.")
  record Move(
      Movement.Kind kind,
      @Described("Below zero where it settles a part.") SignedMoney amount,
      Instant at) {}

  @Described("Something that one person asked for and another decides on.")
  record Ask(
      UUID id,
      int number,
      RequestKind kind,
      Money amount,
      RequestState state,
      @Described("SHA-256 of what is decided on.") String hash,
      String askedBy,
      Instant askedAt,
      @Described("Null before somebody decided.") @Nullable String decidedBy) {}

  static RecoveryDetail of(
      Recovery recovery, List<Movement> movements, List<RecoveryRequest> requests) {
    Tally tally = recovery.tally();
    return new RecoveryDetail(
        recovery.id(),
        recovery.reference(),
        recovery.state(),
        recovery.award(),
        recovery.beneficiary(),
        Sums.of(recovery.toDemand()),
        Sums.of(tally.demanded()),
        Sums.of(tally.received()),
        Sums.of(tally.setOff()),
        Sums.of(tally.waived()),
        Sums.of(tally.writtenOff()),
        Sums.of(tally.outstanding()),
        Sums.of(recovery.toReturn()),
        Sums.of(recovery.returns().returned()),
        recovery.dueOn(),
        movements.stream()
            .map(each -> new Move(each.kind(), SignedMoney.of(each.amount()), each.at()))
            .toList(),
        requests.stream().map(RecoveryDetail::ask).toList(),
        recovery.version());
  }

  private static Ask ask(RecoveryRequest request) {
    Act decided = request.decided();
    return new Ask(
        request.id(),
        request.number(),
        request.kind(),
        Sums.of(request.amount()),
        request.state(),
        request.hash().hex(),
        request.asked().name(),
        request.asked().at(),
        decided == null ? null : decided.name());
  }
}
