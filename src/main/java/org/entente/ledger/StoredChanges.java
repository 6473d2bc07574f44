package org.entente.ledger;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredChanges implements EnvelopeChanges {

  private final ChangeStore store;
  private final ChangeRequests requests;
  private final ChangeCheck check;
  private final ChangeBooking booking;
  private final ChangeNotices notices;
  private final LedgerWorkflow workflow;
  private final AuditLog audit;

  StoredChanges(
      ChangeStore store,
      ChangeRequests requests,
      ChangeCheck check,
      ChangeBooking booking,
      ChangeNotices notices,
      LedgerWorkflow workflow,
      AuditLog audit) {
    this.store = store;
    this.requests = requests;
    this.check = check;
    this.booking = booking;
    this.notices = notices;
    this.workflow = workflow;
    this.audit = audit;
  }

  @Override
  public UUID request(NewChange asked, Actor actor) {
    EnvelopeChange change = requests.of(asked, actor);
    check.require(change);
    store.insert(change);
    audit.record(
        AuditEvent.of(change.ref(), "ledger.changeRequested", actor)
            .with("kind", change.kind())
            .with("amount", change.amount())
            .with("reason", change.reason())
            .on(change.hash()));
    workflow.changeRequested(change.id());
    return change.id();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<EnvelopeChange> find(UUID id) {
    return store.find(id);
  }

  @Override
  @Transactional(readOnly = true)
  public EnvelopeChange get(UUID id) {
    return store.find(id).orElseThrow(Refusal::notFound);
  }

  @Override
  @Transactional(readOnly = true)
  public List<EnvelopeChange> of(UUID envelope) {
    return store.of(envelope);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Refusal> objection(UUID id, Actor actor) {
    Actor requester = get(id).requester();
    boolean own = actor.involves(requester.personId()) || actor.involves(requester.onBehalfOf());
    return own ? Optional.of(Refusal.forbidden("ledger.change.own")) : Optional.empty();
  }

  @Override
  public void decide(UUID id, ChangeDecision decision, String answer, Actor actor) {
    EnvelopeChange change = open(id);
    Refusal.raise(objection(id, actor));
    if (decision == ChangeDecision.APPROVED) {
      booking.lock(change);
      check.require(change);
    }
    store.decide(id, ChangeState.valueOf(decision.name()), actor, answer);
    audit.record(
        AuditEvent.of(change.ref(), "ledger.change" + title(decision), actor)
            .at("decideEnvelopeChange")
            .with("amount", change.amount())
            .with("reason", answer.isEmpty() ? null : answer)
            .on(change.hash()));
    notices.decided(change, decision);
  }

  private static String title(ChangeDecision decision) {
    return decision == ChangeDecision.APPROVED ? "Approved" : "Refused";
  }

  @Override
  public void book(UUID id) {
    EnvelopeChange change = store.lock(id).orElseThrow(Refusal::notFound);
    if (change.state() == ChangeState.BOOKED) {
      return;
    }
    booking.book(change);
    store.move(id, ChangeState.BOOKED);
  }

  @Override
  public void withdraw(UUID id, Actor actor) {
    workflow.hold(id);
    EnvelopeChange change = open(id);
    if (!actor.involves(change.requester().personId())) {
      throw Refusal.forbidden("ledger.change.notYours");
    }
    store.move(id, ChangeState.WITHDRAWN);
    audit.record(AuditEvent.of(change.ref(), "ledger.changeWithdrawn", actor));
    if (!workflow.changeWithdrawn(id)) {
      throw Refusal.conflict("ledger.change.over");
    }
  }

  @Override
  public void escalate(UUID id) {
    EnvelopeChange change = get(id);
    audit.record(
        AuditEvent.of(change.ref(), "ledger.changeEscalated", Actor.SYSTEM)
            .at("escalateEnvelopeChange"));
    notices.escalated(change);
  }

  private EnvelopeChange open(UUID id) {
    EnvelopeChange change = store.lock(id).orElseThrow(Refusal::notFound);
    if (change.state() != ChangeState.REQUESTED) {
      throw Refusal.conflict("ledger.change.over");
    }
    return change;
  }
}
