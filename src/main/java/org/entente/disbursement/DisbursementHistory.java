package org.entente.disbursement;

import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.shared.Actor;
import org.springframework.stereotype.Component;

/** Writes what happens to disbursements into their history. */
@Component
class DisbursementHistory {

  private final AuditLog audit;

  DisbursementHistory(AuditLog audit) {
    this.audit = audit;
  }

  static AuditEvent of(Disbursement disbursement, String what, Actor actor) {
    return AuditEvent.of(disbursement.ref(), "disbursement." + what, actor);
  }

  static AuditEvent of(Disbursement disbursement, PaymentOrder order, String what, Actor actor) {
    return of(disbursement, what, actor).with("paymentOrder", order.reference()).on(order.hash());
  }

  void record(AuditEvent event) {
    audit.record(event);
  }
}
