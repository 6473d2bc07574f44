package org.entente.recovery;

import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.shared.Actor;
import org.springframework.stereotype.Component;

/** Writes what happens to recoveries into their history. */
@Component
class RecoveryHistory {

  private final AuditLog audit;

  RecoveryHistory(AuditLog audit) {
    this.audit = audit;
  }

  static AuditEvent of(Recovery recovery, String what, Actor actor) {
    return AuditEvent.of(recovery.ref(), "recovery." + what, actor);
  }

  /** What became of a request stands in the history of its recovery. */
  static AuditEvent of(RecoveryRequest request, String what, Actor actor) {
    AuditEvent event =
        AuditEvent.of(Recovery.ref(request.recovery()), "recovery.request." + what, actor)
            .with("requestNumber", request.number())
            .with("requestKind", request.kind())
            .on(request.hash());
    return request.amount().isPositive() ? event.with("amount", request.amount()) : event;
  }

  void record(AuditEvent event) {
    audit.record(event);
  }
}
