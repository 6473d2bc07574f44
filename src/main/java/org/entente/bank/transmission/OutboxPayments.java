package org.entente.bank.transmission;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.bank.BankPayments;
import org.entente.bank.Channel;
import org.entente.bank.FateState;
import org.entente.bank.PayingAccount;
import org.entente.bank.PaymentFate;
import org.entente.bank.PaymentInstruction;
import org.entente.bank.account.BankAccounts;
import org.entente.iso20022.Reason;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
class OutboxPayments implements BankPayments {

  private static final int LONGEST_KEY = 35;

  private final OutboxRows payments;
  private final PaymentMoves moves;
  private final SealedContents contents;
  private final BankAccounts accounts;
  private final AuditLog audit;

  OutboxPayments(
      OutboxRows payments,
      PaymentMoves moves,
      SealedContents contents,
      BankAccounts accounts,
      AuditLog audit) {
    this.payments = payments;
    this.moves = moves;
    this.contents = contents;
    this.accounts = accounts;
    this.audit = audit;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void submit(PaymentInstruction sent) {
    PayingAccount account =
        accounts
            .find(sent.account())
            .orElseThrow(() -> Refusal.invalid("bank.submit.account", sent.account()));
    check(sent, account);
    if (payments.insert(sent, account.channel() == Channel.HTTP)) {
      audit.record(
          AuditEvent.of(PaymentMoves.ref(sent.order()), "bank.queued", Actor.SYSTEM)
              .with("reference", sent.endToEndId())
              .with("bankAccount", account.name())
              .with("amount", sent.amount()));
    } else if (!known(sent)) {
      throw Refusal.conflict("bank.submit.other", sent.endToEndId());
    }
  }

  private static void check(PaymentInstruction sent, PayingAccount account) {
    if (!sent.amount().currency().equals(account.currency())) {
      throw Refusal.invalid(
          "bank.submit.currency",
          account.name(),
          account.currency().getCurrencyCode(),
          sent.amount().currency().getCurrencyCode());
    }
    if (!sent.amount().isPositive()) {
      throw Refusal.invalid("bank.submit.amount");
    }
    if (!sent.endToEndId().matches("[A-Za-z0-9+?:().,'-]{1," + LONGEST_KEY + "}")) {
      throw Refusal.invalid("bank.submit.key", sent.endToEndId());
    }
  }

  private boolean known(PaymentInstruction sent) {
    return payments.find(sent.order()).filter(there -> same(there, sent)).isPresent();
  }

  private boolean same(Transmission there, PaymentInstruction sent) {
    return there.account().equals(sent.account())
        && there.endToEndId().equals(sent.endToEndId())
        && there.uetr().equals(sent.uetr())
        && there.amount().equals(sent.amount())
        && there.executionDay().equals(sent.executionDay())
        && there.orderHash().equals(sent.orderHash())
        && contents
            .open(there)
            .equals(new PaymentContent(sent.creditor(), sent.remittance(), sent.purpose()));
  }

  @Override
  public Optional<PaymentFate> fate(UUID order) {
    return payments.find(order).map(Transmission::fate);
  }

  @Override
  @Transactional
  public void cancel(UUID order, String why, Actor actor) {
    Transmission payment = payments.lock(order).orElseThrow(Refusal::notFound);
    if (payment.state() == FateState.CANCELLED) {
      return;
    }
    if (payment.batch() != null && payment.state() == FateState.QUEUED) {
      throw Refusal.conflict("bank.cancel.file", payment.endToEndId());
    }
    if (payment.state() != FateState.QUEUED || payment.course().sending()) {
      throw Refusal.conflict("bank.cancel.sent", payment.endToEndId());
    }
    Reason reason = new Reason(null, List.of(why));
    moves.move(payment, new PaymentMoves.Outcome(FateState.CANCELLED, reason, null), actor);
  }
}
