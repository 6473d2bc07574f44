package org.entente.bank.transmission;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.bank.FateState;
import org.entente.bank.PaymentFate;
import org.entente.bank.PaymentMoved;
import org.entente.bank.account.BankAccounts;
import org.entente.bank.account.BankProperties;
import org.entente.database.Times;
import org.entente.iso20022.Reason;
import org.entente.shared.Actor;
import org.entente.shared.CaseRef;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves payments, each move in the caller's transaction with its event and its history. */
@Component
public class PaymentMoves {

  public static final String KIND = "bank-payment";

  private final JdbcClient jdbc;
  private final BankAccounts accounts;
  private final BankProperties properties;
  private final AuditLog audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  public PaymentMoves(
      JdbcClient jdbc,
      BankAccounts accounts,
      BankProperties properties,
      AuditLog audit,
      ApplicationEventPublisher events,
      Clock clock) {
    this.jdbc = jdbc;
    this.accounts = accounts;
    this.properties = properties;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  public static CaseRef ref(UUID order) {
    return new CaseRef(KIND, order);
  }

  /** Whether a payment gets from one to the other at all. */
  public static boolean allowed(FateState from, FateState to) {
    return AllowedMoves.allowed(from, to);
  }

  /**
   * @param payment as it stands, locked
   */
  public Step move(Transmission payment, Outcome told, Actor actor) {
    Outcome outcome = told.masked();
    if (payment.state() == outcome.state()) {
      refer(payment, outcome.bankReference());
      return Step.SAME;
    }
    if (!AllowedMoves.allowed(payment.state(), outcome.state())) {
      return Step.CONTRADICTS;
    }
    Instant now = clock.instant();
    update(payment, outcome, now);
    String reference =
        outcome.bankReference() == null ? payment.bankReference() : outcome.bankReference();
    record(payment, outcome, actor);
    events.publishEvent(
        new PaymentMoved(
            payment.order(),
            payment.state(),
            new PaymentFate(payment.order(), outcome.state(), outcome.reason(), reference, now),
            actor));
    return Step.MOVED;
  }

  /** A reference that comes later than the state it belongs to. */
  private void refer(Transmission payment, @Nullable String reference) {
    if (reference != null && payment.bankReference() == null) {
      jdbc.sql("update bank_payment set bank_reference = :reference where order_id = :order")
          .param("reference", reference)
          .param("order", payment.order())
          .update();
    }
  }

  private void update(Transmission payment, Outcome outcome, Instant now) {
    Reason reason = outcome.reason();
    boolean unknown = outcome.state() == FateState.UNKNOWN;
    jdbc.sql(
            """
            update bank_payment set state = :state, since = :now, reason_code = :code,
              reason_texts = :texts, bank_reference = coalesce(:reference, bank_reference),
              sending = false, held = false, failures = 0, trouble = null, next_at = :next,
              unknown_since = :unknown, overdue_at = :overdue, overdue_told = false
             where order_id = :order
            """)
        .param("state", outcome.state().name())
        .param("now", Times.column(now))
        .param("code", reason == null ? null : reason.code())
        .param("texts", reason == null ? null : reason.texts().toArray(String[]::new))
        .param("reference", outcome.bankReference())
        .param("next", Times.columnOrNull(next(payment, outcome.state(), now)))
        .param("unknown", unknown ? Times.column(now) : null)
        .param("overdue", unknown ? Times.column(overdue(payment, now)) : null)
        .param("order", payment.order())
        .update();
  }

  /** When the bank is asked about it, where it can be. */
  private @Nullable Instant next(Transmission payment, FateState state, Instant now) {
    if (state == FateState.UNKNOWN) {
      return now.plus(properties.askEvery());
    }
    boolean line =
        payment.batch() == null
            && accounts.line(payment.account()).filter(each -> each.base() != null).isPresent();
    return state == FateState.SENT && line ? now.plus(properties.askSentAfter()) : null;
  }

  private Instant overdue(Transmission payment, Instant now) {
    return accounts
        .line(payment.account())
        .map(account -> account.day().overdue(now, properties.overdueAfter()))
        .orElseGet(() -> now.plus(properties.overdueAfter()));
  }

  private void record(Transmission payment, Outcome outcome, Actor actor) {
    Reason reason = outcome.reason();
    audit.record(
        AuditEvent.of(ref(payment.order()), "bank.moved", actor)
            .changed("status", payment.state().name(), outcome.state().name())
            .with("reference", payment.endToEndId())
            .with("reason", reason == null ? null : reason.code())
            .with("remark", reason == null ? null : String.join(" ", reason.texts()))
            .with("bankReference", outcome.bankReference()));
  }

  /** Where a payment gets, and what the bank says to it. */
  public record Outcome(FateState state, @Nullable Reason reason, @Nullable String bankReference) {

    /** Without the numbers of accounts that a bank may have written into its texts. */
    Outcome masked() {
      return reason == null
          ? this
          : new Outcome(
              state,
              new Reason(reason.code(), reason.texts().stream().map(MaskedText::of).toList()),
              bankReference);
    }

    public static Outcome of(FateState state) {
      return new Outcome(state, null, null);
    }
  }
}
