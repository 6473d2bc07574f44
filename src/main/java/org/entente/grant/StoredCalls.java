package org.entente.grant;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calls in their tables. */
@Service
@Transactional
class StoredCalls implements Calls {

  private final CallStore store;
  private final CallFormStore forms;
  private final CallWorkflow workflow;
  private final AuditLog audit;

  StoredCalls(CallStore store, CallFormStore forms, CallWorkflow workflow, AuditLog audit) {
    this.store = store;
    this.forms = forms;
    this.workflow = workflow;
    this.audit = audit;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Call> find(UUID id) {
    return store.find(id);
  }

  @Override
  @Transactional(readOnly = true)
  public Call get(UUID id) {
    return store.find(id).orElseThrow(Refusal::notFound);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Call> byReference(String reference) {
    return store.byReference(reference);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Call> open() {
    return store.open();
  }

  @Override
  @Transactional(readOnly = true)
  public CallForm form(UUID call, int version) {
    return forms.find(call, version).orElseThrow(Refusal::notFound);
  }

  @Override
  public void concluded(UUID id, Actor actor) {
    Call call = store.hold(id);
    if (call.status() == CallStatus.CONCLUDED) {
      return;
    }
    if (call.status() != CallStatus.CLOSED) {
      throw Refusal.conflict("grant.call.notClosed", call.reference());
    }
    store.update(call.in(CallStatus.CONCLUDED));
    audit.record(
        AuditEvent.of(call.ref(), "grant.callConcluded", actor)
            .changed("status", call.status(), CallStatus.CONCLUDED));
    workflow.concluded(id);
  }
}
