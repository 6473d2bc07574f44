package org.entente.recovery;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.entente.people.Role;
import org.entente.shared.Act;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.shared.Money;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Another person decides on what was asked for, on its hash. */
@Service
@Transactional
public class RequestDecisions {

  private final RecoveryStore store;
  private final RequestStore requests;
  private final RecoveryBars bars;
  private final RequestAsking asking;
  private final ReturnsToBeneficiaries returns;
  private final RecoveryNotices notices;
  private final RecoveryHistory history;
  private final Clock clock;

  RequestDecisions(
      RecoveryStore store,
      RequestStore requests,
      RecoveryBars bars,
      RequestAsking asking,
      ReturnsToBeneficiaries returns,
      RecoveryNotices notices,
      RecoveryHistory history,
      Clock clock) {
    this.store = store;
    this.requests = requests;
    this.bars = bars;
    this.asking = asking;
    this.returns = returns;
    this.notices = notices;
    this.history = history;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public ContentHash content(UUID id) {
    return requests.get(id).hash();
  }

  @Transactional(readOnly = true)
  public Optional<Refusal> objection(UUID id, Actor actor) {
    RecoveryRequest request = requests.get(id);
    return bars.againstDeciding(store.get(request.recovery()), request, actor);
  }

  /**
   * @throws Refusal 403 for who asked and for the beneficiary, 409 where it was decided on, 422
   *     where more would be settled or returned than there is by now
   */
  public void decide(UUID id, boolean approved, String answer, Actor actor) {
    Open open = open(id, actor);
    if (approved) {
      fits(open);
    }
    settle(open, approved, answer, actor);
    if (!approved) {
      returns.dropped(open.request());
    }
    tellOutcome(open, approved, answer);
  }

  /**
   * An objection is answered. Where it is right, a waiver is asked for, which another person
   * decides on: no single person gives up money.
   *
   * @param amount that should be waived; null for all that is outstanding
   */
  public void answer(
      UUID id, boolean right, @Nullable BigDecimal amount, String answer, Actor actor) {
    Open open = open(id, actor);
    settle(open, right, answer, actor);
    Recovery recovery = open.recovery();
    boolean waive = right && recovery.tally().free().isPositive();
    tell(open, waive ? "objectionRight" : right ? "objectionPaid" : "objectionWrong", answer);
    if (right && !waive) {
      notices.office(
          recovery,
          "request:" + open.request().number() + ":office",
          Role.FINANCE_DIRECTOR,
          "objectionPaid");
    }
    if (waive) {
      Money waived = amount == null ? recovery.tally().free() : exact(amount, recovery);
      asking.ask(recovery.id(), NewRequest.waiver(waived, answer), actor);
    }
  }

  /** Of a waiver both sides hear, of a write-off the office alone; a plan says it by itself. */
  private void tellOutcome(Open open, boolean approved, String answer) {
    RecoveryRequest request = open.request();
    if (request.kind() == RequestKind.PLAN && !approved) {
      tell(open, "planRefused", answer);
    }
    if (request.kind() == RequestKind.WAIVER) {
      notices.beneficiary(
          open.recovery(),
          "request:" + request.number(),
          approved ? "waived" : "waiverRefused",
          request.amount(),
          answer);
    }
    if (request.kind().decider() == Role.PRESIDENTS_OFFICE) {
      notices.requester(open.recovery(), request, approved ? "agreed" : "refused");
    }
  }

  private static Money exact(BigDecimal amount, Recovery recovery) {
    try {
      return new Money(amount, recovery.currency());
    } catch (IllegalArgumentException e) {
      throw Refusal.invalid("recovery.request.tooMuch", recovery.tally().free().toString());
    }
  }

  private record Open(Recovery recovery, RecoveryRequest request) {}

  private Open open(UUID id, Actor actor) {
    RecoveryRequest known = requests.get(id);
    returns.hold(known);
    Recovery recovery = store.lock(known.recovery());
    RecoveryRequest request = requests.get(id);
    Refusal.raise(bars.againstDeciding(recovery, request, actor));
    if (request.state() != RequestState.ASKED) {
      throw Refusal.conflict("recovery.request.over", request.number());
    }
    return new Open(recovery, request);
  }

  private static void fits(Open open) {
    Recovery recovery = open.recovery();
    RecoveryRequest request = open.request();
    switch (request.kind()) {
      case PLAN -> RequestCheck.planned(recovery, request.plan());
      case RETURN -> RequestCheck.returning(recovery, request.amount(), recovery.returns().most());
      default -> RequestCheck.settling(recovery, request.amount());
    }
  }

  private void settle(Open open, boolean approved, String answer, Actor actor) {
    RecoveryRequest request = open.request();
    requests.decide(
        request.id(),
        approved ? RequestState.APPROVED : RequestState.REFUSED,
        answer,
        Act.of(actor, clock.instant()));
    history.record(
        RecoveryHistory.of(request, approved ? "approved" : "refused", actor)
            .with("reason", answer.isBlank() ? null : answer));
  }

  private void tell(Open open, String what, String answer) {
    notices.beneficiary(
        open.recovery(),
        "request:" + open.request().number(),
        what,
        open.recovery().outstanding(),
        answer);
  }
}
