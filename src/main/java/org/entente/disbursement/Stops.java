package org.entente.disbursement;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.entente.shared.Act;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A stay is not taken up, an agreement given up: one person asks not to pay an instalment, another
 * confirms. Nothing stops a payment that the bank has.
 */
@Service
@Transactional
public class Stops {

  private final DisbursementStore store;
  private final StopStore stops;
  private final DisbursementEndings endings;
  private final PaymentBars bars;
  private final DisbursementWorkflow workflow;
  private final DisbursementNotices notices;
  private final DisbursementHistory history;
  private final Clock clock;

  Stops(
      DisbursementStore store,
      StopStore stops,
      DisbursementEndings endings,
      PaymentBars bars,
      DisbursementWorkflow workflow,
      DisbursementNotices notices,
      DisbursementHistory history,
      Clock clock) {
    this.store = store;
    this.stops = stops;
    this.endings = endings;
    this.bars = bars;
    this.workflow = workflow;
    this.notices = notices;
    this.history = history;
    this.clock = clock;
  }

  /** What waits for another person's answer. */
  @Transactional(readOnly = true)
  public Optional<Stop> open(UUID id) {
    return stops.open(id);
  }

  /**
   * @throws Refusal 403 for the beneficiary, 409 where it is with the bank, at its end, or asked
   *     for already
   */
  public void ask(UUID id, String reason, Actor actor) {
    workflow.hold(id);
    Disbursement disbursement = store.lock(id);
    bars.demand(disbursement, PaymentBars.Part.STOP, actor);
    endings.demandOpen(disbursement);
    if (stops.open(id).isPresent()) {
      throw Refusal.conflict("disbursement.stop.asked", disbursement.reference());
    }
    stops.insert(id, new Stop(reason, Act.of(actor, clock.instant())));
    notices.stopAsked(disbursement, clock.instant());
    history.record(DisbursementHistory.of(disbursement, "stopAsked", actor).with("reason", reason));
  }

  /**
   * @throws Refusal 403 for whoever asked and for the beneficiary, 409 where it is with the bank by
   *     now or was answered
   */
  public void answer(UUID id, boolean confirmed, Actor actor) {
    workflow.hold(id);
    Disbursement disbursement = store.lock(id);
    Stop stop =
        stops
            .open(id)
            .orElseThrow(
                () -> Refusal.conflict("disbursement.stop.over", disbursement.reference()));
    if (actor.involves(stop.asked().by()) || actor.involves(stop.asked().onBehalf())) {
      throw Refusal.forbidden("disbursement.stop.own");
    }
    bars.demand(disbursement, PaymentBars.Part.STOP, actor);
    stops.answer(id, confirmed, Act.of(actor, clock.instant()));
    history.record(
        DisbursementHistory.of(disbursement, confirmed ? "stopConfirmed" : "stopRejected", actor));
    if (confirmed) {
      endings.end(id, stop.reason(), actor);
    }
  }
}
