package org.entente.disbursement;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.entente.bank.PayingAccounts;
import org.entente.people.FreshAction;
import org.entente.people.FreshAuthentication;
import org.entente.shared.Act;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.shared.Money;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Another person checks an order; above the limit of its account a third one releases it. */
@Service
@Transactional
public class OrderApprovals {

  private static final String FRESH = "disbursement.release";

  /** Once for all that is checked within these minutes: an office checks dozens in one go. */
  private static final FreshAction CHECKING =
      FreshAction.of("disbursement.check", ContentHash.of("disbursement.check"))
          .within(Duration.ofMinutes(15));

  private final DisbursementStore store;
  private final OrderStore orders;
  private final OrderVoiding voiding;
  private final OrderCheck check;
  private final Submission submission;
  private final PayingAccounts accounts;
  private final PaymentBars bars;
  private final FreshAuthentication fresh;
  private final DisbursementHistory history;
  private final Clock clock;

  OrderApprovals(
      DisbursementStore store,
      OrderStore orders,
      OrderVoiding voiding,
      OrderCheck check,
      Submission submission,
      PayingAccounts accounts,
      PaymentBars bars,
      FreshAuthentication fresh,
      DisbursementHistory history,
      Clock clock) {
    this.store = store;
    this.orders = orders;
    this.voiding = voiding;
    this.check = check;
    this.submission = submission;
    this.accounts = accounts;
    this.bars = bars;
    this.fresh = fresh;
    this.history = history;
    this.clock = clock;
  }

  /** What is checked or released now. */
  @Transactional(readOnly = true)
  public Optional<ContentHash> content(UUID id) {
    return orders.latest(id).filter(PaymentOrder::open).map(PaymentOrder::hash);
  }

  @Transactional(readOnly = true)
  public Optional<Refusal> objectionToCheck(UUID id, Actor actor) {
    return bars.against(store.get(id), PaymentBars.Part.CHECK, actor);
  }

  @Transactional(readOnly = true)
  public Optional<Refusal> objectionToRelease(UUID id, Actor actor) {
    return bars.against(store.get(id), PaymentBars.Part.RELEASE, actor);
  }

  /**
   * Whoever made the order was right. Where the beneficiary's bank details are other ones by now,
   * it is void instead.
   *
   * @throws Refusal 403 for who has another part in it, 409 where it was decided before or its
   *     account is blocked, 422 for a day that is over; {@link
   *     org.entente.people.FreshAuthenticationNeeded} where the money leaves by it and its checker
   *     has not signed in again lately
   */
  public Approval check(UUID id, Actor actor) {
    Disbursement disbursement = store.lock(id);
    bars.demand(disbursement, PaymentBars.Part.CHECK, actor);
    PaymentOrder order = open(disbursement, OrderState.DRAFT);
    if (voiding.whereChanged(disbursement, order)) {
      return Approval.RETURNED;
    }
    check.demandStill(order);
    boolean leaves = !aboveLimit(order);
    if (leaves) {
      fresh.demand(CHECKING);
    }
    Act act = Act.of(actor, clock.instant());
    orders.check(order.id(), act, order.hash());
    record(disbursement, order, "checked", "checkPayment", actor);
    if (!leaves) {
      return Approval.TO_RELEASE;
    }
    orders.releaseByCheck(order.id(), act);
    submission.submit(order, actor);
    return Approval.RELEASED;
  }

  /**
   * The money leaves: its releaser has signed in again, with the second factor, for this very hash.
   *
   * @throws Refusal as {@link #check}, and {@link org.entente.people.FreshAuthenticationNeeded}
   */
  public Approval release(UUID id, Actor actor) {
    Disbursement disbursement = store.lock(id);
    bars.demand(disbursement, PaymentBars.Part.RELEASE, actor);
    PaymentOrder order = open(disbursement, OrderState.CHECKED);
    if (voiding.whereChanged(disbursement, order)) {
      return Approval.RETURNED;
    }
    check.demandStill(order);
    fresh.use(FreshAction.of(FRESH, order.hash()));
    orders.release(order.id(), Act.of(actor, clock.instant()), order.hash());
    record(disbursement, order, "released", "releasePayment", actor);
    submission.submit(order, actor);
    return Approval.RELEASED;
  }

  /** Back to whoever makes orders, with a reason; this one is void. */
  public Approval sendBack(UUID id, boolean checking, String reason, Actor actor) {
    Disbursement disbursement = store.lock(id);
    bars.demand(disbursement, checking ? PaymentBars.Part.CHECK : PaymentBars.Part.RELEASE, actor);
    PaymentOrder order = open(disbursement, checking ? OrderState.DRAFT : OrderState.CHECKED);
    voiding.giveUp(disbursement, order, VoidReason.SENT_BACK, reason, actor);
    return Approval.RETURNED;
  }

  private boolean aboveLimit(PaymentOrder order) {
    Money limit = accounts.get(order.account()).releaseLimit();
    return order.amount().compareTo(limit) > 0;
  }

  private PaymentOrder open(Disbursement disbursement, OrderState state) {
    return orders
        .latest(disbursement.id())
        .filter(PaymentOrder::open)
        .filter(order -> order.state() == state)
        .orElseThrow(() -> Refusal.conflict("disbursement.order.over", disbursement.reference()));
  }

  private void record(
      Disbursement disbursement, PaymentOrder order, String what, String task, Actor actor) {
    history.record(
        DisbursementHistory.of(disbursement, order, what, actor)
            .at(task)
            .with("amount", order.amount()));
  }
}
