package org.entente.bank.transmission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.bank.FateState;
import org.entente.bank.PaymentInstruction;
import org.entente.bank.transmission.PaymentMoves.Outcome;
import org.entente.iso20022.Reason;
import org.entente.shared.Actor;
import org.entente.testing.EntenteTest;
import org.entente.testing.SamplePayments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** No number of an account gets into the history with what a bank wrote. */
@EntenteTest
class MaskedTextTest {

  @Autowired private SamplePayments samples;
  @Autowired private OutboxRows payments;
  @Autowired private PaymentMoves moves;
  @Autowired private TransactionTemplate transactions;
  @Autowired private JdbcClient jdbc;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Account FR7630006000011234567890189 is closed | Account FR76 •••• 0189 is closed",
        "ACCOUNT BE68 5390 0754 7034, CLOSED           | ACCOUNT BE68 •••• 7034, CLOSED",
        "compte 12345678.                              | compte •••• 78.",
        "20-00-00 55779911 unknown                     | •••• 9911 unknown",
        "PO-2026-00001 of DI-2026-00017 on 2026-11-27  | PO-2026-00001 of DI-2026-00017 on 2026-11-27",
        "R-transaction AC04 after 3 days               | R-transaction AC04 after 3 days",
        "الحساب FR7630006000011234567890189 مغلق       | الحساب FR76 •••• 0189 مغلق"
      })
  void masksWhatMayBeAnAccount(String text, String masked) {
    assertThat(MaskedText.of(text)).isEqualTo(masked);
  }

  @Test
  void neitherTheHistoryNorTheRowHasOne() {
    PaymentInstruction payment = samples.queued(SamplePayments.LINE, "47.00");
    Reason reason = new Reason("AC04", List.of("Account BE68539007547034 was closed."));
    transactions.executeWithoutResult(
        status ->
            moves.move(
                payments.lock(payment.order()).orElseThrow(),
                new Outcome(FateState.REFUSED, reason, null),
                Actor.SYSTEM));
    assertThat(payments.find(payment.order()).orElseThrow().reason().texts())
        .containsExactly("Account BE68 •••• 7034 was closed.");
    assertThat(
            jdbc.sql("select event::text from audit_event event where subject_id = :order")
                .param("order", payment.order())
                .query(String.class)
                .list())
        .anyMatch(event -> event.contains("BE68 •••• 7034"))
        .noneMatch(event -> event.contains("BE68539007547034"));
  }
}
