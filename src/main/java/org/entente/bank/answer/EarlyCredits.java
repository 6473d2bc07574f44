package org.entente.bank.answer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.bank.FateState;
import org.entente.bank.transmission.PaymentMoves.Outcome;
import org.entente.iso20022.Reason;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Returns and reversals that a bank told before the debit that they take back. */
@Component
class EarlyCredits {

  private final JdbcClient jdbc;
  private final AnswerRecords records;

  EarlyCredits(JdbcClient jdbc, AnswerRecords records) {
    this.jdbc = jdbc;
    this.records = records;
  }

  /** The first one that waits for this payment's debit; it waits no longer. */
  Optional<Outcome> take(UUID order) {
    return jdbc.sql(
            """
            select file_id, position, returned, reason_code from bank_answer_record
             where order_id = :order and outcome = 'NOTED' and detail = 'NO_DEBIT'
             order by file_id, position limit 1
            """)
        .param("order", order)
        .query(
            (row, none) ->
                new Waiting(
                    row.getObject("file_id", UUID.class),
                    row.getInt("position"),
                    row.getBoolean("returned")
                        ? new Outcome(
                            FateState.RETURNED,
                            new Reason(row.getString("reason_code"), List.of()),
                            null)
                        : Outcome.of(FateState.REVERSED)))
        .optional()
        .filter(waiting -> !waiting.duplicate())
        .map(this::taken);
  }

  private Outcome taken(Waiting waiting) {
    records.settle(waiting.file(), waiting.position(), Found.MOVED);
    return waiting.outcome();
  }

  private record Waiting(UUID file, int position, Outcome outcome) {

    /** What comes back as a duplicate of another payment is for people to decide. */
    boolean duplicate() {
      Reason reason = outcome.reason();
      return reason != null && reason.saysSentBefore();
    }
  }
}
