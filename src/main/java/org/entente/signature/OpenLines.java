package org.entente.signature;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Component;

/** Finds the line whose turn it is. */
@Component
class OpenLines {

  private final RoundTable rounds;
  private final Clock clock;

  OpenLines(RoundTable rounds, Clock clock) {
    this.rounds = rounds;
    this.clock = clock;
  }

  /** A line and its round. */
  record OpenLine(SigningRound round, SignatureLine line) {}

  OpenLine find(UUID agreementId, UUID lineId) {
    SigningRound round = rounds.live(agreementId).orElseThrow(Refusal::notFound);
    return new OpenLine(round, round.line(lineId));
  }

  /**
   * The same with the round locked.
   *
   * @throws Refusal 409 when it is another line's turn or the line was answered
   */
  OpenLine lock(UUID agreementId, UUID lineId) {
    SigningRound round = rounds.lockLive(agreementId).orElseThrow(Refusal::notFound);
    SignatureLine line = round.line(lineId);
    if (round.due().filter(due -> due.id().equals(lineId)).isEmpty()) {
      throw Refusal.conflict("signature.error.notDue");
    }
    return new OpenLine(round, line);
  }

  Instant now() {
    return clock.instant();
  }
}
