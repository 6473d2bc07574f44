package org.entente.grant;

import java.util.Optional;
import java.util.UUID;
import org.entente.audit.AuditEvent;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decisions on calls, each on the hash of what was read. */
@Service
@Transactional
class DecidedCalls implements CallApprovals {

  private final CallStore store;
  private final CallFormStore forms;
  private final CallMoves moves;
  private final CallCheck check;
  private final CallNotices notices;

  DecidedCalls(
      CallStore store, CallFormStore forms, CallMoves moves, CallCheck check, CallNotices notices) {
    this.store = store;
    this.forms = forms;
    this.moves = moves;
    this.check = check;
    this.notices = notices;
  }

  @Override
  @Transactional(readOnly = true)
  public ContentHash hash(UUID id) {
    return hash(store.find(id).orElseThrow(Refusal::notFound));
  }

  private ContentHash hash(Call call) {
    CallForm form = forms.find(call.id(), call.formVersion()).orElseThrow(Refusal::notFound);
    return CallFields.hash(call, form.hash());
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Refusal> objection(UUID id, Actor actor) {
    Call call = store.find(id).orElseThrow(Refusal::notFound);
    return call.draftedBy(actor)
        ? Optional.of(Refusal.forbidden("grant.call.own", call.reference()))
        : Optional.empty();
  }

  @Override
  public void decide(UUID id, CallDecision decision, String reason, Actor actor) {
    Call call = store.hold(id);
    if (call.draftedBy(actor)) {
      throw Refusal.forbidden("grant.call.own", call.reference());
    }
    if (call.status() != CallStatus.IN_APPROVAL) {
      throw Refusal.conflict("grant.call.changed", call.reference());
    }
    switch (decision) {
      case APPROVED -> {
        check.requireTime(call);
        moves.note(call, "callApproved", actor, event -> because(event, reason).on(hash(call)));
      }
      case RETURNED -> answered(call, CallStatus.DRAFT, "callReturned", reason, actor);
      case REFUSED -> answered(call, CallStatus.CANCELLED, "callRefused", reason, actor);
    }
  }

  private void answered(Call call, CallStatus status, String action, String reason, Actor actor) {
    ContentHash seen = hash(call);
    moves.move(call, call.in(status), action, actor, event -> because(event, reason).on(seen));
    store.keepReason(call.id(), reason);
    notices.tell(call, action);
  }

  private static AuditEvent because(AuditEvent event, String reason) {
    return event.with("reason", reason.isBlank() ? null : reason);
  }
}
