package org.entente.disbursement;

import java.util.Optional;
import java.util.UUID;
import org.entente.award.Award;
import org.entente.iso20022.Reason;
import org.entente.ledger.Booked;
import org.entente.ledger.Booking;
import org.entente.ledger.Ledger;
import org.entente.payee.Payees;
import org.entente.shared.Actor;
import org.entente.shared.Money;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings the book in line with what the bank said of the last order. It can be repeated at any
 * time: each entry has a permanent key, and what is taken back is another entry.
 */
@Service
@Transactional
public class Settlement {

  private static final String UNREASONED = "NARR";

  private final DisbursementStore store;
  private final OrderStore orders;
  private final Ledger ledger;
  private final Payees payees;
  private final DisbursementNotices notices;
  private final ApplicationEventPublisher events;

  Settlement(
      DisbursementStore store,
      OrderStore orders,
      Ledger ledger,
      Payees payees,
      DisbursementNotices notices,
      ApplicationEventPublisher events) {
    this.store = store;
    this.orders = orders;
    this.ledger = ledger;
    this.payees = payees;
    this.notices = notices;
    this.events = events;
  }

  public PaymentAnswer settle(UUID id) {
    // Before the disbursement's lock: it may have to refute them.
    orders.latest(id).ifPresent(order -> payees.hold(order.details()));
    Disbursement disbursement = store.lock(id);
    Optional<PaymentOrder> latest = orders.latest(id);
    if (latest.isEmpty() || latest.get().voided() != null) {
      return PaymentAnswer.TO_PAY;
    }
    PaymentOrder order = latest.get();
    if (order.state() == OrderState.PAID) {
      return paid(disbursement, order);
    }
    if (!order.state().failed()) {
      return PaymentAnswer.PENDING;
    }
    return cameBack(disbursement, order);
  }

  private PaymentAnswer paid(Disbursement disbursement, PaymentOrder order) {
    if (pay(disbursement, order) instanceof Booked.Done) {
      store.enter(disbursement.id(), DisbursementState.PAID);
      events.publishEvent(
          new InstalmentPaid(
              disbursement.award(), disbursement.instalment(), order.id(), order.amount()));
    }
    return PaymentAnswer.PAID;
  }

  private PaymentAnswer cameBack(Disbursement disbursement, PaymentOrder order) {
    if (order.paidAt() != null) {
      pay(disbursement, order);
      unpay(disbursement, order);
    }
    if (order.state() == OrderState.REVERSED) {
      store.enter(disbursement.id(), DisbursementState.UNDECIDED);
      notices.reversed(disbursement, order);
      return PaymentAnswer.REVERSED;
    }
    refute(order);
    store.enter(disbursement.id(), DisbursementState.WAITING);
    notices.cameBack(disbursement, order);
    return PaymentAnswer.TO_PAY;
  }

  /** Of what came back altogether, nothing can have been recovered. */
  private void unpay(Disbursement disbursement, PaymentOrder order) {
    Money givenUp = Money.zero(order.amount().currency());
    Booked unpaid = ledger.unpay(booking(disbursement, order, "unpay"));
    if (unpaid instanceof Booked.NotEnough few) {
      givenUp = order.amount().minus(few.available());
      unrecover(disbursement, order, givenUp);
      unpaid = done(ledger.unpay(booking(disbursement, order, "unpay")), order);
    }
    if (unpaid instanceof Booked.Done) {
      events.publishEvent(
          new InstalmentReturned(
              disbursement.award(),
              disbursement.instalment(),
              order.id(),
              order.amount(),
              givenUp));
    }
  }

  /** It waits until the envelope has it: finance is told by {@link SpentRecoveries}. */
  private void unrecover(Disbursement disbursement, PaymentOrder order, Money amount) {
    if (ledger.unrecover(booking(disbursement, order, "unrecover", amount))
        instanceof Booked.NotEnough few) {
      throw new IllegalStateException(
          "%s came back, but its envelope has only %s of the %s that were recovered: fund it first"
              .formatted(order.reference(), few.available(), amount));
    }
  }

  /** Where the account may be wrong, nothing more is paid on it. */
  private void refute(PaymentOrder order) {
    Reason reason = order.reason();
    if (reason != null && reason.concernsPayee() && orders.refuted(order.id())) {
      String code = reason.code();
      payees.refuted(order.details(), code == null ? UNREASONED : code, Actor.SYSTEM);
    }
  }

  private Booked pay(Disbursement disbursement, PaymentOrder order) {
    return done(ledger.pay(booking(disbursement, order, "pay")), order);
  }

  private static Booked done(Booked booked, PaymentOrder order) {
    if (booked instanceof Booked.NotEnough) {
      throw new IllegalStateException(order.reference() + " does not fit the book");
    }
    return booked;
  }

  /** Permanent and unique for each order and step. */
  private static Booking booking(Disbursement disbursement, PaymentOrder order, String step) {
    return booking(disbursement, order, step, order.amount());
  }

  private static Booking booking(
      Disbursement disbursement, PaymentOrder order, String step, Money amount) {
    return new Booking(
        disbursement.envelope(),
        Award.ref(disbursement.award()),
        amount,
        "payment:" + order.id() + ":" + step,
        Actor.SYSTEM);
  }
}
