package org.entente.grant;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes of calls in their table, one audit event of the call for each step. */
@Service
@Transactional
class StoredCallChanges implements CallChanges {

  private final CallStore store;
  private final CallChangeStore changes;
  private final CallFormStore forms;
  private final CallChangeRequests asking;
  private final CallMoves moves;
  private final CallNotices notices;
  private final CallWorkflow workflow;
  private final ApplicationEventPublisher events;

  StoredCallChanges(
      CallStore store,
      CallChangeStore changes,
      CallFormStore forms,
      CallChangeRequests asking,
      CallMoves moves,
      CallNotices notices,
      CallWorkflow workflow,
      ApplicationEventPublisher events) {
    this.store = store;
    this.changes = changes;
    this.forms = forms;
    this.asking = asking;
    this.moves = moves;
    this.notices = notices;
    this.workflow = workflow;
    this.events = events;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<CallChange> waiting(UUID call) {
    return changes.in(call, CallChange.State.WAITING);
  }

  @Override
  @Transactional(readOnly = true)
  public List<CallChange> of(UUID call) {
    return changes.of(call);
  }

  @Override
  public void requestExtension(UUID id, Instant closesAt, String reason, Actor actor) {
    asking.extension(store.hold(id), closesAt, reason, actor);
  }

  @Override
  public void requestForm(UUID id, int version, String reason, Actor actor) {
    asking.form(store.hold(id), version, reason, actor);
  }

  @Override
  @Transactional(readOnly = true)
  public ContentHash hash(UUID id) {
    return hash(store.find(id).orElseThrow(Refusal::notFound), required(id));
  }

  private ContentHash hash(Call call, CallChange change) {
    Instant closesAt = change.closesAt();
    int version = Objects.requireNonNullElse(change.formVersion(), call.formVersion());
    ContentHash form = forms.find(call.id(), version).orElseThrow(Refusal::notFound).hash();
    Call then = closesAt == null ? call : call.on(call.terms().closingAt(closesAt));
    return CallFields.hash(then, form);
  }

  private CallChange required(UUID call) {
    return waiting(call).orElseThrow(() -> Refusal.conflict("grant.change.gone"));
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Refusal> objection(UUID id, Actor actor) {
    return waiting(id).filter(change -> change.askedBy(actor)).map(this::own);
  }

  private Refusal own(CallChange change) {
    String reference = store.find(change.call()).orElseThrow().reference();
    return Refusal.forbidden("grant.change.own", reference);
  }

  @Override
  public void decide(UUID id, ChangeDecision decision, String reason, Actor actor) {
    Call call = store.hold(id);
    CallChange change = required(id);
    if (change.askedBy(actor)) {
      throw own(change);
    }
    boolean approved = decision == ChangeDecision.APPROVED;
    if (approved) {
      asking.requireRunning(call);
    }
    ContentHash seen = hash(call, change);
    changes.end(id, approved ? CallChange.State.APPROVED : CallChange.State.REFUSED);
    String what = change.kind() == CallChange.Kind.EXTENSION ? "extension" : "form";
    String action = what + (approved ? "Approved" : "Refused");
    moves.note(
        call,
        action,
        actor,
        event -> event.with("reason", reason.isBlank() ? null : reason).on(seen));
    if (!approved) {
      notices.tellAgain(call, action, change.id());
    }
  }

  @Override
  public void apply(UUID id) {
    Call call = store.hold(id);
    CallChange change = changes.in(id, CallChange.State.APPROVED).orElse(null);
    if (change == null) {
      return;
    }
    changes.end(id, CallChange.State.APPLIED);
    Instant closesAt = change.closesAt();
    if (closesAt == null) {
      int version = Objects.requireNonNull(change.formVersion());
      moves.move(
          call,
          call.withForm(version),
          "formChanged",
          Actor.SYSTEM,
          event -> event.changed("formVersion", call.formVersion(), version));
    } else {
      moves.move(call, call.on(call.terms().closingAt(closesAt)), "callExtended", Actor.SYSTEM);
      events.publishEvent(new CallExtended(id, closesAt));
      workflow.extended(id);
    }
    notices.tellAgain(call, closesAt == null ? "formChanged" : "callExtended", change.id());
  }

  @Override
  public void withdraw(UUID id, Actor actor) {
    workflow.hold(id);
    Call call = store.hold(id);
    if (!required(id).takenBackBy(actor, call)) {
      throw Refusal.forbidden("grant.change.notYours", call.reference());
    }
    changes.end(id, CallChange.State.DROPPED);
    moves.note(call, "changeWithdrawn", actor, event -> event);
    workflow.changeDropped(id);
  }
}
