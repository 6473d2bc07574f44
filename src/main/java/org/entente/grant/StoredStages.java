package org.entente.grant;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.entente.people.People;
import org.entente.people.Role;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves calls on: each step once, whoever asks again. */
@Service
@Transactional
class StoredStages implements CallStages {

  private final CallStore store;
  private final CallMoves moves;
  private final CallChangeStore changes;
  private final CallNotices notices;
  private final CallWorkflow workflow;
  private final People people;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  StoredStages(
      CallStore store,
      CallMoves moves,
      CallChangeStore changes,
      CallNotices notices,
      CallWorkflow workflow,
      People people,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.moves = moves;
    this.changes = changes;
    this.notices = notices;
    this.workflow = workflow;
    this.people = people;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public void announce(UUID id) {
    Call call = store.hold(id);
    if (call.status() == CallStatus.IN_APPROVAL) {
      moves.move(call, call.in(CallStatus.ANNOUNCED), "callAnnounced", Actor.SYSTEM);
      store.announced(id);
      notices.tell(call, "callAnnounced");
    }
  }

  @Override
  public void open(UUID id) {
    Call call = store.hold(id);
    if (call.status() == CallStatus.ANNOUNCED) {
      moves.move(call, call.in(CallStatus.OPEN), "callOpened", Actor.SYSTEM);
      events.publishEvent(new CallOpened(id));
    }
  }

  @Override
  public boolean close(UUID id) {
    Call call = store.hold(id);
    if (call.status() != CallStatus.OPEN) {
      return true;
    }
    if (call.closesAt().isAfter(clock.instant())) {
      return false;
    }
    drop(call);
    moves.move(call, call.in(CallStatus.CLOSED), "callClosed", Actor.SYSTEM);
    notices.tell(call, "callClosed");
    events.publishEvent(new CallClosed(id));
    return true;
  }

  private void drop(Call call) {
    if (changes.end(call.id(), CallChange.State.DROPPED)) {
      workflow.changeDropped(call.id());
    }
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Refusal> objection(UUID id, Actor actor) {
    Call call = store.find(id).orElseThrow(Refusal::notFound);
    if (!mayCancel(call, actor)) {
      return Optional.of(Refusal.forbidden("grant.cancel.notYours", call.reference()));
    }
    return call.status().over()
        ? Optional.of(Refusal.conflict("grant.cancel.over", call.reference()))
        : Optional.empty();
  }

  private boolean mayCancel(Call call, Actor actor) {
    UUID person = actor.personId();
    return actor.involves(call.requester())
        || (person != null && people.groupsOf(person).contains(Role.OFFICER.key()));
  }

  @Override
  public void cancel(UUID id, String reason, Actor actor) {
    workflow.hold(id);
    Call call = store.hold(id);
    Refusal.raise(objection(id, actor));
    changes.end(id, CallChange.State.DROPPED);
    String action = call.status().unpublished() ? "callWithdrawn" : "callCancelled";
    moves.move(
        call, call.in(CallStatus.CANCELLED), action, actor, event -> event.with("reason", reason));
    store.keepReason(id, reason);
    notices.tell(call, action);
    events.publishEvent(new CallCancelled(id, actor));
    if (!workflow.cancelled(id)) {
      throw Refusal.conflict("grant.cancel.over", call.reference());
    }
    if (call.status().published()) {
      workflow.endCases(id);
    }
  }
}
