package org.entente.grant;

import java.util.function.UnaryOperator;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.shared.Actor;
import org.springframework.stereotype.Component;

/** Writes one change of a call: its row and one audit event. */
@Component
class CallMoves {

  private final CallStore store;
  private final AuditLog audit;

  CallMoves(CallStore store, AuditLog audit) {
    this.store = store;
    this.audit = audit;
  }

  void move(Call before, Call after, String action, Actor actor) {
    move(before, after, action, actor, event -> event);
  }

  void move(
      Call before, Call after, String action, Actor actor, UnaryOperator<AuditEvent> details) {
    store.update(after);
    AuditEvent event = AuditEvent.of(before.ref(), "grant." + action, actor);
    if (before.status() != after.status()) {
      event = event.changed("status", before.status(), after.status());
    }
    if (!before.terms().equals(after.terms())) {
      event = event.changed(CallFields.of(before.terms()), CallFields.of(after.terms()));
    }
    audit.record(details.apply(event));
  }

  void note(Call call, String action, Actor actor, UnaryOperator<AuditEvent> details) {
    audit.record(details.apply(AuditEvent.of(call.ref(), "grant." + action, actor)));
  }
}
