package org.entente.recovery;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.shared.Ids;
import org.entente.shared.Money;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody notes money that came, or asks for something; another person decides. */
@Service
@Transactional
public class RequestAsking {

  private final RecoveryStore store;
  private final RequestStore requests;
  private final RequestCheck check;
  private final RecoveryBars bars;
  private final ReturnsToBeneficiaries returns;
  private final RecoveryWorkflow workflow;
  private final RecoveryHistory history;
  private final Clock clock;

  RequestAsking(
      RecoveryStore store,
      RequestStore requests,
      RequestCheck check,
      RecoveryBars bars,
      ReturnsToBeneficiaries returns,
      RecoveryWorkflow workflow,
      RecoveryHistory history,
      Clock clock) {
    this.store = store;
    this.requests = requests;
    this.check = check;
    this.bars = bars;
    this.returns = returns;
    this.workflow = workflow;
    this.history = history;
    this.clock = clock;
  }

  /**
   * @return the request's id
   * @throws Refusal 403 for the beneficiary, 409 where nothing is outstanding or to be returned,
   *     422 for what cannot be asked for
   */
  public UUID ask(UUID id, NewRequest wanted, Actor actor) {
    Recovery recovery = store.lock(id);
    Refusal.raise(bars.againstTakingPart(recovery, actor));
    return asked(recovery, wanted, actor);
  }

  /** The beneficiary asks for instalments or objects, on their own page. */
  public UUID askByBeneficiary(UUID id, NewRequest wanted, Actor actor) {
    if (wanted.kind() != RequestKind.PLAN && wanted.kind() != RequestKind.OBJECTION) {
      throw Refusal.forbidden("recovery.bar.own");
    }
    return asked(store.lock(id), wanted, actor);
  }

  private UUID asked(Recovery recovery, NewRequest wanted, Actor actor) {
    check.demand(recovery, wanted);
    Optional<UUID> twice = requests.waiting(recovery.id(), wanted, actor);
    return twice.isPresent() ? twice.get() : started(recovery, wanted, actor);
  }

  private UUID started(Recovery recovery, NewRequest wanted, Actor actor) {
    RecoveryRequest request = request(recovery, wanted, actor);
    requests.insert(request, RequestContent.of(recovery, request));
    history.record(
        RecoveryHistory.of(request, "asked", actor)
            .with("reason", request.reason().isEmpty() ? null : request.reason()));
    workflow.asked(request.id(), request.kind());
    return request.id();
  }

  private RecoveryRequest request(Recovery recovery, NewRequest wanted, Actor actor) {
    Money amount = wanted.amount();
    RecoveryRequest request =
        new RecoveryRequest(
            Ids.next(clock),
            recovery.id(),
            requests.next(recovery.id()),
            wanted.kind(),
            amount == null ? Money.zero(recovery.currency()) : amount,
            wanted.bankDay(),
            wanted.bankReference(),
            check.target(wanted),
            wanted.reason().strip(),
            ContentHash.of(""),
            Asker.of(actor, clock.instant()),
            RequestState.ASKED,
            "",
            null,
            wanted.plan());
    return RequestContent.hashed(recovery, request);
  }

  /**
   * Whoever has the role takes back what nobody has decided on, or an offset that no instalment was
   * due for yet.
   *
   * @throws Refusal 403 for the beneficiary, and for what the beneficiary asked; 409 where it is
   *     too late
   */
  public void withdraw(UUID id, Actor actor) {
    workflow.hold(id);
    RecoveryRequest known = requests.get(id);
    returns.hold(known);
    Recovery recovery = store.lock(known.recovery());
    Refusal.raise(bars.againstTakingPart(recovery, actor));
    RecoveryRequest request = requests.get(id);
    if (request.kind() == RequestKind.OBJECTION || bars.ofBeneficiary(recovery, request)) {
      throw Refusal.forbidden("recovery.bar.theirs");
    }
    boolean waiting =
        request.kind() == RequestKind.OFFSET && request.state() == RequestState.APPROVED;
    if (request.state() != RequestState.ASKED && !waiting) {
      throw Refusal.conflict("recovery.request.over", request.number());
    }
    requests.enter(id, RequestState.WITHDRAWN);
    history.record(RecoveryHistory.of(request, "withdrawn", actor));
    returns.dropped(request);
    if (!waiting && !workflow.withdrawn(id)) {
      throw Refusal.conflict("recovery.request.over", request.number());
    }
  }
}
