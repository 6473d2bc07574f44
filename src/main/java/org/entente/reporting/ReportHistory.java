package org.entente.reporting;

import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.shared.Actor;
import org.springframework.stereotype.Component;

/** Writes what happens to reports into their history. */
@Component
class ReportHistory {

  private final AuditLog audit;

  ReportHistory(AuditLog audit) {
    this.audit = audit;
  }

  static AuditEvent of(Report report, String what, Actor actor) {
    return AuditEvent.of(report.ref(), "reporting." + what, actor);
  }

  void record(AuditEvent event) {
    audit.record(event);
  }
}
