package org.entente.award;

import java.util.UUID;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.grant.Call;
import org.entente.shared.Actor;
import org.springframework.stereotype.Component;

/** Writes what happens to awards into their history. */
@Component
class AwardHistory {

  private final AuditLog audit;

  AwardHistory(AuditLog audit) {
    this.audit = audit;
  }

  static AuditEvent of(Award award, String what, Actor actor) {
    return AuditEvent.of(award.ref(), "award." + what, actor);
  }

  static AuditEvent ofCall(UUID call, String what, Actor actor) {
    return AuditEvent.of(Call.ref(call), "award." + what, actor);
  }

  void record(AuditEvent event) {
    audit.record(event);
  }
}
