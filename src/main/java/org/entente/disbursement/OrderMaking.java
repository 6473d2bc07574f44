package org.entente.disbursement;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.bank.PayingAccount;
import org.entente.bank.PayingAccounts;
import org.entente.database.YearlyNumbers;
import org.entente.payee.PayableDetails;
import org.entente.payee.Payees;
import org.entente.shared.Act;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.shared.Ids;
import org.entente.shared.Money;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The maker writes an order for an instalment whose conditions hold. */
@Service
@Transactional
public class OrderMaking {

  private final DisbursementStore store;
  private final OrderStore orders;
  private final OrderCheck check;
  private final Payees payees;
  private final PayingAccounts accounts;
  private final PaymentBars bars;
  private final YearlyNumbers numbers;
  private final DisbursementHistory history;
  private final Clock clock;

  OrderMaking(
      DisbursementStore store,
      OrderStore orders,
      OrderCheck check,
      Payees payees,
      PayingAccounts accounts,
      PaymentBars bars,
      YearlyNumbers numbers,
      DisbursementHistory history,
      Clock clock) {
    this.store = store;
    this.orders = orders;
    this.check = check;
    this.payees = payees;
    this.accounts = accounts;
    this.bars = bars;
    this.numbers = numbers;
    this.history = history;
    this.clock = clock;
  }

  /** Why this person must not make it. */
  @Transactional(readOnly = true)
  public Optional<Refusal> objection(UUID id, Actor actor) {
    return bars.against(store.get(id), PaymentBars.Part.MAKE, actor);
  }

  /** Our accounts that can pay it: those of its currency. */
  @Transactional(readOnly = true)
  public List<PayingAccount> accounts(UUID id) {
    Money amount = store.get(id).amount();
    return accounts.all().stream()
        .filter(account -> account.currency().equals(amount.currency()))
        .toList();
  }

  /**
   * @throws Refusal 403 for who has another part in it, 409 where it is not to be paid now or was
   *     ordered meanwhile, 422 for what cannot be paid like this
   */
  public PaymentOrder make(NewOrder wanted, Actor actor) {
    Disbursement disbursement = store.lock(wanted.disbursement());
    bars.demand(disbursement, PaymentBars.Part.MAKE, actor);
    Optional<PaymentOrder> last = orders.latest(disbursement.id());
    if (disbursement.state() != DisbursementState.DUE
        || last.filter(PaymentOrder::living).isPresent()) {
      throw Refusal.conflict("disbursement.order.notDue", disbursement.reference());
    }
    PayableDetails details =
        payees
            .payable(disbursement.payee())
            .orElseThrow(() -> Refusal.conflict("disbursement.order.noDetails"));
    check.demand(wanted, disbursement);
    PaymentOrder order = order(wanted, disbursement, details, last, Act.of(actor, clock.instant()));
    orders.insert(order, orders.of(disbursement.id()).size() + 1);
    history.record(
        DisbursementHistory.of(disbursement, order, "ordered", actor)
            .at("makePayment")
            .with("amount", order.amount())
            .with("bankAccount", order.account())
            .with("executionDay", order.executionDay()));
    return order;
  }

  private PaymentOrder order(
      NewOrder wanted,
      Disbursement disbursement,
      PayableDetails details,
      Optional<PaymentOrder> last,
      Act maker) {
    String reference = numbers.next("PO", 5, "disbursement_order_counter");
    String remittance = check.remittance(wanted.remittance());
    String content = OrderContent.of(reference, wanted, disbursement.amount(), details, remittance);
    return new PaymentOrder(
        Ids.next(clock),
        reference,
        disbursement.id(),
        last.map(PaymentOrder::id).orElse(null),
        wanted.account(),
        disbursement.amount(),
        details.version(),
        details.holder(),
        details.masked(),
        wanted.executionDay(),
        remittance,
        UUID.randomUUID(),
        OrderState.DRAFT,
        content,
        ContentHash.of(content),
        maker,
        null,
        null,
        null,
        null,
        null,
        maker.at(),
        null);
  }
}
