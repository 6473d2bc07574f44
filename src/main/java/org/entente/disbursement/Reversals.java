package org.entente.disbursement;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.entente.shared.Act;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bank took a payment back: one person says what follows, another confirms it. */
@Service
@Transactional
public class Reversals {

  private final DisbursementStore store;
  private final OrderStore orders;
  private final ReversalStore reversals;
  private final PaymentBars bars;
  private final DisbursementHistory history;
  private final Clock clock;

  Reversals(
      DisbursementStore store,
      OrderStore orders,
      ReversalStore reversals,
      PaymentBars bars,
      DisbursementHistory history,
      Clock clock) {
    this.store = store;
    this.orders = orders;
    this.reversals = reversals;
    this.bars = bars;
    this.history = history;
    this.clock = clock;
  }

  /** What somebody said should follow, last. */
  @Transactional(readOnly = true)
  public Optional<Reversal> latest(UUID id) {
    return orders.latest(id).flatMap(order -> reversals.latest(order.id()));
  }

  /** What is confirmed: the order, and what was said of it. */
  @Transactional(readOnly = true)
  public ContentHash content(UUID id) {
    PaymentOrder order = orders.latest(id).orElseThrow(Refusal::notFound);
    Reversal said = reversals.latest(order.id()).orElseThrow(Refusal::notFound);
    return ContentHash.of(order.hash().hex() + "|" + said.choice() + "|" + said.reason());
  }

  @Transactional(readOnly = true)
  public Optional<Refusal> objectionToDecide(UUID id, Actor actor) {
    return bars.against(store.get(id), PaymentBars.Part.DECIDE, actor);
  }

  @Transactional(readOnly = true)
  public Optional<Refusal> objectionToConfirm(UUID id, Actor actor) {
    return bars.against(store.get(id), PaymentBars.Part.AGREE, actor);
  }

  /**
   * @throws Refusal 403 for who has another part in it, 409 where nothing is to be decided
   */
  public void decide(UUID id, Reversal.Choice choice, String reason, Actor actor) {
    Disbursement disbursement = undecided(id);
    bars.demand(disbursement, PaymentBars.Part.DECIDE, actor);
    PaymentOrder order = orders.latest(id).orElseThrow(Refusal::notFound);
    reversals.decide(order.id(), choice, reason, Act.of(actor, clock.instant()));
    history.record(
        DisbursementHistory.of(disbursement, order, "reversalDecided", actor)
            .at("decideReversal")
            .with("choice", choice)
            .with("reason", reason));
  }

  /**
   * @return what follows; {@code REJECTED} leads back to whoever decides
   * @throws Refusal as {@link #decide}
   */
  public ReversalOutcome confirm(UUID id, boolean confirmed, String reason, Actor actor) {
    Disbursement disbursement = undecided(id);
    bars.demand(disbursement, PaymentBars.Part.AGREE, actor);
    PaymentOrder order = orders.latest(id).orElseThrow(Refusal::notFound);
    Reversal said =
        reversals
            .latest(order.id())
            .orElseThrow(() -> Refusal.conflict("disbursement.reversal.over"));
    reversals.confirm(order.id(), confirmed, Act.of(actor, clock.instant()));
    history.record(
        DisbursementHistory.of(
                disbursement, order, confirmed ? "reversalConfirmed" : "reversalRejected", actor)
            .at("confirmReversal")
            .with("choice", said.choice())
            .with("reason", reason.isBlank() ? null : reason));
    if (!confirmed) {
      return ReversalOutcome.REJECTED;
    }
    return said.choice() == Reversal.Choice.AGAIN ? ReversalOutcome.AGAIN : ReversalOutcome.END;
  }

  private Disbursement undecided(UUID id) {
    Disbursement disbursement = store.lock(id);
    if (disbursement.state() != DisbursementState.UNDECIDED) {
      throw Refusal.conflict("disbursement.reversal.over");
    }
    return disbursement;
  }
}
