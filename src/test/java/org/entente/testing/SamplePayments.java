package org.entente.testing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.entente.bank.BankPayments;
import org.entente.bank.FateState;
import org.entente.bank.PaymentInstruction;
import org.entente.iso20022.AccountNumber;
import org.entente.iso20022.BankCode;
import org.entente.iso20022.Creditor;
import org.entente.iso20022.PostalAddress;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.shared.Ids;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Payments that stand in the outbox, of accounts of the demo. */
@Component
public class SamplePayments {

  public static final String FILE = "eurofile";
  public static final String LINE = "euroline";

  private final BankPayments payments;
  private final TransactionTemplate transactions;
  private final JdbcClient jdbc;
  private final Clock clock;

  SamplePayments(
      BankPayments payments, TransactionTemplate transactions, JdbcClient jdbc, Clock clock) {
    this.payments = payments;
    this.transactions = transactions;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public PaymentInstruction queued(String account, String amount) {
    PaymentInstruction instruction = instruction(account, amount, null);
    submit(instruction);
    return instruction;
  }

  /** The bank may have it or not; nobody asks it by itself. */
  public PaymentInstruction unknown(String amount) {
    PaymentInstruction payment = queued(LINE, amount);
    jdbc.sql(
            """
            update bank_payment set state = 'UNKNOWN', unknown_since = since, next_at = null, failures = 2,
              trouble = 'The connection broke while it was sent'
             where order_id = :order
            """)
        .param("order", payment.order())
        .update();
    return payment;
  }

  public PaymentInstruction cancelled(String amount) {
    PaymentInstruction payment = queued(FILE, amount);
    transactions.executeWithoutResult(
        status -> payments.cancel(payment.order(), "Paid twice by mistake", Actor.SYSTEM));
    return payment;
  }

  public FateState state(PaymentInstruction payment) {
    return payments.fate(payment.order()).orElseThrow().state();
  }

  public void submit(PaymentInstruction instruction) {
    transactions.executeWithoutResult(status -> payments.submit(instruction));
  }

  public PaymentInstruction instruction(String account, String amount, @Nullable UUID maker) {
    UUID order = Ids.next(clock);
    String key = "T" + order.toString().replace("-", "").substring(2);
    return new PaymentInstruction(
        order,
        account,
        key,
        UUID.randomUUID(),
        Money.of(amount, "EUR"),
        new Creditor(
            "Lina Haddad",
            PostalAddress.of("Bruxelles", "BE"),
            AccountNumber.iban("BE68539007547034"),
            BankCode.bic("BBRUBEBB")),
        "Grant, first instalment",
        "STDY",
        LocalDate.now(clock.withZone(ZoneOffset.UTC)).plusDays(1),
        ContentHash.of(key),
        maker);
  }
}
