package org.entente.agreement;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.people.People;
import org.entente.people.Role;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes cases: each end once, whoever asks again. */
@Service
@Transactional
class CaseClosures implements Closures {

  private final AgreementStore store;
  private final StatusChanges changes;
  private final SettledAgreements settled;
  private final AgreementNotices notices;
  private final AgreementWorkflow workflow;
  private final ObjectProvider<AgreementSignatures> signatures;
  private final People people;
  private final AuditLog audit;

  CaseClosures(
      AgreementStore store,
      StatusChanges changes,
      SettledAgreements settled,
      AgreementNotices notices,
      AgreementWorkflow workflow,
      ObjectProvider<AgreementSignatures> signatures,
      People people,
      AuditLog audit) {
    this.store = store;
    this.changes = changes;
    this.settled = settled;
    this.notices = notices;
    this.workflow = workflow;
    this.signatures = signatures;
    this.people = people;
    this.audit = audit;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Refusal> objection(UUID id, Actor actor) {
    Agreement agreement = get(id);
    if (!mayWithdraw(agreement, actor)) {
      return Optional.of(Refusal.forbidden("agreement.withdraw.notYours", agreement.reference()));
    }
    if (settled.madeFor(id).isPresent()) {
      return Optional.of(Refusal.conflict("agreement.withdraw.elsewhere", agreement.reference()));
    }
    if (agreement.status().closed()) {
      return Optional.of(Refusal.conflict("agreement.withdraw.closed", agreement.reference()));
    }
    return signed(agreement)
        ? Optional.of(Refusal.conflict("agreement.withdraw.signed", agreement.reference()))
        : Optional.empty();
  }

  @Override
  public void withdraw(UUID id, String reason, Actor actor) {
    requireOpen(id, actor);
    hold(id);
    requireOpen(id, actor);
    Agreement agreement = get(id);
    ask(agreement, reason, actor);
    if (!workflow.withdrawn(id)) {
      throw Refusal.conflict("agreement.withdraw.closed", agreement.reference());
    }
  }

  @Override
  public void giveUp(UUID id, String reason, Actor actor) {
    ask(get(id), reason, actor);
  }

  @Override
  public void withdrawn(UUID id) {
    close(id, AgreementStatus.WITHDRAWN, "withdrawn", "");
  }

  @Override
  public void refused(UUID id, String by) {
    close(id, AgreementStatus.REFUSED, "refused", by);
  }

  @Override
  public void lapsed(UUID id) {
    close(id, AgreementStatus.LAPSED, "lapsed", "");
  }

  private void close(UUID id, AgreementStatus end, String event, String by) {
    Agreement agreement = get(id);
    if (agreement.status() == end) {
      return;
    }
    changes.move(
        agreement,
        agreement.in(end),
        "agreement." + event,
        Actor.SYSTEM,
        it -> by.isEmpty() ? it : it.with("by", by));
    notices.tell(agreement, event, Set.of(Role.UNIT_HEAD.key() + "@" + agreement.unit()));
  }

  private void requireOpen(UUID id, Actor actor) {
    Refusal.raise(objection(id, actor));
  }

  /** In the order in which a task is completed: the task, the round, and only then the case. */
  private void hold(UUID id) {
    workflow.hold(id);
    signatures.ifAvailable(signed -> signed.hold(id));
  }

  private void ask(Agreement agreement, String reason, Actor actor) {
    store.keepReason(agreement.id(), reason);
    audit.record(
        AuditEvent.of(agreement.ref(), "agreement.withdrawalRequested", actor)
            .with("reason", reason));
  }

  private boolean signed(Agreement agreement) {
    AgreementSignatures signed = signatures.getIfAvailable();
    return agreement.status() == AgreementStatus.SIGNED
        || agreement.status() == AgreementStatus.IN_FORCE
        || (signed != null && signed.allSigned(agreement.id()));
  }

  private boolean mayWithdraw(Agreement agreement, Actor actor) {
    UUID person = actor.personId();
    return actor.involves(agreement.proposer())
        || (person != null && people.groupsOf(person).contains(Role.OFFICER.key()));
  }

  private Agreement get(UUID id) {
    return store.find(id).orElseThrow(Refusal::notFound);
  }
}
