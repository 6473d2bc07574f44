package org.entente.agreement;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.people.Role;
import org.entente.shared.Actor;
import org.entente.shared.Ids;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposals in the agreement table, one audit event for each change. */
@Service
@Transactional
class Intake implements Proposals {

  private final AgreementStore store;
  private final StatusChanges changes;
  private final SimilarAgreements similar;
  private final TermsCheck check;
  private final Numbering numbering;
  private final RouteDecision routes;
  private final TermsOnRecord record;
  private final AgreementNotices notices;
  private final AgreementWorkflow workflow;
  private final AuditLog audit;
  private final Clock clock;

  Intake(
      AgreementStore store,
      StatusChanges changes,
      SimilarAgreements similar,
      TermsCheck check,
      Numbering numbering,
      RouteDecision routes,
      TermsOnRecord record,
      AgreementNotices notices,
      AgreementWorkflow workflow,
      AuditLog audit,
      Clock clock) {
    this.store = store;
    this.changes = changes;
    this.similar = similar;
    this.check = check;
    this.numbering = numbering;
    this.routes = routes;
    this.record = record;
    this.notices = notices;
    this.workflow = workflow;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public Agreement propose(Terms terms, String unit, Actor actor) {
    check.require(terms);
    UUID proposer = Objects.requireNonNull(actor.personId(), "a person proposes");
    Agreement agreement =
        new Agreement(
            Ids.next(clock),
            numbering.nextReference(),
            null,
            AgreementStatus.PROPOSED,
            terms,
            proposer,
            unit,
            null,
            null,
            KeyDates.NONE,
            null,
            0);
    store.insert(agreement);
    audit.record(
        record
            .proposed(AuditEvent.of(agreement.ref(), "agreement.proposed", actor), terms)
            .with("reference", agreement.reference())
            .with("unit", unit));
    workflow.proposed(agreement.id());
    return agreement;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Agreement> similar(AgreementType type, UUID partnerId, @Nullable UUID except) {
    return similar.find(type, partnerId, except);
  }

  @Override
  public DuplicateCheck check(UUID id) {
    Agreement agreement = get(id);
    List<Agreement> found = similarTo(agreement);
    DuplicateCheck result = found.isEmpty() ? DuplicateCheck.CLEAR : DuplicateCheck.POSSIBLE;
    audit.record(
        AuditEvent.of(agreement.ref(), "agreement.checked", Actor.SYSTEM)
            .with("duplicates", result)
            .with("similar", found.isEmpty() ? null : references(found)));
    return result;
  }

  @Override
  public void decideDuplicate(
      UUID id, DuplicateDecision decision, @Nullable UUID into, String reason, Actor actor) {
    Agreement agreement = requireOthers(id, "agreement.duplicate.own", actor);
    if (decision == DuplicateDecision.CONTINUE) {
      audit.record(
          AuditEvent.of(agreement.ref(), "agreement.keptApart", actor).with("reason", reason));
      return;
    }
    Agreement other =
        similarTo(agreement).stream()
            .filter(found -> into == null || found.id().equals(into))
            .findFirst()
            .orElseThrow(() -> Refusal.invalid("agreement.join.nothing"));
    changes.move(
        agreement,
        agreement.joinedTo(other.id()),
        "agreement.joinDecided",
        actor,
        event -> event.with("into", other.reference()).with("reason", reason));
    store.keepReason(id, reason);
  }

  @Override
  public void join(UUID id) {
    Agreement agreement = get(id);
    if (agreement.status() == AgreementStatus.JOINED) {
      return;
    }
    Agreement into = get(Objects.requireNonNull(agreement.joinedTo(), "decided before"));
    changes.move(
        agreement,
        agreement.in(AgreementStatus.JOINED),
        "agreement.joined",
        Actor.SYSTEM,
        event -> event.with("into", into.reference()));
    notices.tell(agreement, "joined", Set.of());
  }

  @Override
  public void endorse(UUID id, Endorsement answer, String reason, Actor actor) {
    Agreement agreement = requireOthers(id, "agreement.endorse.own", actor);
    switch (answer) {
      case ENDORSED -> decided(agreement, AgreementStatus.TRIAGE, "endorsed", reason, actor);
      case RETURNED -> returned(agreement, reason, actor);
      case REFUSED -> decided(agreement, agreement.status(), "endorsementRefused", reason, actor);
    }
  }

  @Override
  @Transactional(readOnly = true)
  public boolean ownProposal(UUID id, Actor actor) {
    return actor.involves(get(id).proposer());
  }

  @Override
  public void amend(UUID id, Terms terms, String remark, Actor actor) {
    check.require(terms);
    Agreement before = get(id);
    Agreement after = before.on(terms).in(AgreementStatus.PROPOSED);
    changes.move(
        before,
        after,
        "agreement.amended",
        actor,
        event ->
            record
                .amended(event, before.terms(), terms)
                .with("remark", remark.isBlank() ? null : remark));
    store.replaceParties(after);
  }

  @Override
  public void triage(UUID id, Triage answer, String reason, Actor actor) {
    Agreement agreement = requireOthers(id, "agreement.triage.own", actor);
    switch (answer) {
      case ACCEPTED ->
          decided(
              agreement.ownedBy(actor.personId()), agreement.status(), "accepted", reason, actor);
      case RETURNED -> returned(agreement, reason, actor);
      case REFUSED -> decided(agreement, agreement.status(), "triageRefused", reason, actor);
    }
  }

  @Override
  public Route decideRoute(UUID id) {
    Agreement agreement = get(id);
    RouteDecision.Decided decided = routes.decide(agreement.terms());
    changes.move(
        agreement,
        agreement.routed(decided.route()),
        "agreement.routed",
        Actor.SYSTEM,
        event -> event.with("template", decided.route().template()).under(decided.rule()));
    return decided.route();
  }

  @Override
  public void remindUnitHead(UUID id) {
    Agreement agreement = get(id);
    notices.remind(agreement, "endorsementReminder", Set.of(unitHeads(agreement)));
    audit.record(AuditEvent.of(agreement.ref(), "agreement.unitHeadReminded", Actor.SYSTEM));
  }

  @Override
  public void escalateEndorsement(UUID id) {
    Agreement agreement = get(id);
    notices.escalate(
        agreement,
        "endorsementOverdue",
        Set.of(unitHeads(agreement), Role.OFFICER.key(), Role.PRESIDENTS_OFFICE.key()));
    audit.record(AuditEvent.of(agreement.ref(), "agreement.endorsementEscalated", Actor.SYSTEM));
  }

  private void returned(Agreement agreement, String reason, Actor actor) {
    decided(agreement, AgreementStatus.RETURNED, "returned", reason, actor);
    notices.tellAgain(agreement, "returned");
  }

  private void decided(
      Agreement agreement, AgreementStatus status, String event, String reason, Actor actor) {
    changes.move(
        get(agreement.id()),
        agreement.in(status),
        "agreement." + event,
        actor,
        it -> it.with("reason", reason.isBlank() ? null : reason));
    store.keepReason(agreement.id(), reason);
  }

  private Agreement requireOthers(UUID id, String messageKey, Actor actor) {
    Agreement agreement = get(id);
    if (actor.involves(agreement.proposer())) {
      throw Refusal.forbidden(messageKey, agreement.reference());
    }
    return agreement;
  }

  private List<Agreement> similarTo(Agreement agreement) {
    Terms terms = agreement.terms();
    Party other = terms.counterpart();
    return other.isIndividual()
        ? List.of()
        : similar.find(terms.type(), other.partner(), agreement.id());
  }

  private static String references(List<Agreement> agreements) {
    return String.join(", ", agreements.stream().map(Agreement::reference).toList());
  }

  private static String unitHeads(Agreement agreement) {
    return Role.UNIT_HEAD.key() + "@" + agreement.unit();
  }

  private Agreement get(UUID id) {
    return store.find(id).orElseThrow(Refusal::notFound);
  }
}
