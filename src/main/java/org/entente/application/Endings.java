package org.entente.application;

import java.util.Objects;
import java.util.UUID;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.grant.Calls;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends applications: each once, whoever asks again. */
@Service
@Transactional
class Endings implements Withdrawals {

  private final ApplicationStore store;
  private final ApplicantStore applicants;
  private final ApplicationWorkflow workflow;
  private final ApplicationNotices notices;
  private final Calls calls;
  private final ApplicationEventPublisher events;
  private final AuditLog audit;

  Endings(
      ApplicationStore store,
      ApplicantStore applicants,
      ApplicationWorkflow workflow,
      ApplicationNotices notices,
      Calls calls,
      ApplicationEventPublisher events,
      AuditLog audit) {
    this.store = store;
    this.applicants = applicants;
    this.workflow = workflow;
    this.notices = notices;
    this.calls = calls;
    this.events = events;
    this.audit = audit;
  }

  @Override
  public void withdraw(UUID id, String reason) {
    // In the order in which a task is completed: the task first, and only then its case.
    workflow.hold(id);
    Standing standing = store.lock(id);
    if (standing.status().ended()) {
      throw Refusal.conflict("application.withdraw.ended");
    }
    store.keepReason(id, reason);
    if (!workflow.withdrawn(id)) {
      withdrawn(id);
    }
  }

  @Override
  public void withdrawn(UUID id) {
    Standing standing = store.lock(id);
    if (standing.status().ended()) {
      return;
    }
    Actor actor = applicant(standing).actor();
    store.end(id, ApplicationStatus.WITHDRAWN);
    audit.record(
        AuditEvent.of(standing.ref(), "application.withdrawn", actor)
            .changed("status", standing.status(), ApplicationStatus.WITHDRAWN)
            .with("reason", store.reason(id)));
    if (standing.snapshot() > 0) {
      events.publishEvent(new ApplicationWithdrawn(id, actor));
      tell(standing, "withdrawn");
    }
  }

  @Override
  public void cancelled(UUID id) {
    Standing standing = store.lock(id);
    if (standing.status().ended()) {
      return;
    }
    store.end(id, ApplicationStatus.CANCELLED);
    audit.record(
        AuditEvent.of(standing.ref(), "application.cancelled", Actor.SYSTEM)
            .changed("status", standing.status(), ApplicationStatus.CANCELLED)
            .with("call", calls.get(standing.call()).reference()));
    tell(standing, "cancelled");
  }

  /** The call was cancelled, and the agreement is signed: nothing changes, and they are told so. */
  void kept(UUID id) {
    Standing standing = store.lock(id);
    notices.tell(
        standing.id(),
        Objects.requireNonNull(standing.reference()),
        standing.call(),
        applicant(standing),
        "cancelled",
        "cancelledKept");
  }

  private void tell(Standing standing, String what) {
    String reference = standing.reference();
    notices.tell(
        standing.id(),
        reference == null ? "" : reference,
        standing.call(),
        applicant(standing),
        what,
        reference == null ? what + "Draft" : what);
  }

  private Applicant applicant(Standing standing) {
    return applicants.find(standing.applicant()).orElseThrow(Refusal::notFound);
  }
}
