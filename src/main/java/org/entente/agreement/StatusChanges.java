package org.entente.agreement;

import java.util.function.UnaryOperator;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.shared.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes one change of an agreement: its row, one audit event, and word of a new status. */
@Component
class StatusChanges {

  private final AgreementStore store;
  private final AuditLog audit;
  private final ApplicationEventPublisher events;

  StatusChanges(AgreementStore store, AuditLog audit, ApplicationEventPublisher events) {
    this.store = store;
    this.audit = audit;
    this.events = events;
  }

  void move(Agreement before, Agreement after, String action, Actor actor) {
    move(before, after, action, actor, event -> event);
  }

  void move(
      Agreement before,
      Agreement after,
      String action,
      Actor actor,
      UnaryOperator<AuditEvent> details) {
    store.update(after);
    AuditEvent event = AuditEvent.of(before.ref(), action, actor);
    if (before.status() != after.status()) {
      event = event.changed("status", before.status(), after.status());
    }
    audit.record(details.apply(event));
    if (before.status() != after.status()) {
      events.publishEvent(new AgreementStatusChanged(before.id(), before.status(), after.status()));
    }
  }
}
