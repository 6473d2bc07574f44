package org.entente.grant;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.database.YearlyNumbers;
import org.entente.shared.Actor;
import org.entente.shared.Ids;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafts in the table of calls, one audit event for each change. */
@Service
@Transactional
class DraftedCalls implements CallDrafts {

  private final CallStore store;
  private final CallMoves moves;
  private final CallCheck check;
  private final CallFormCheck formCheck;
  private final CallFormStore forms;
  private final FormTemplates templates;
  private final YearlyNumbers numbers;
  private final ProgrammeStore programmes;
  private final CallWorkflow workflow;
  private final AuditLog audit;
  private final Clock clock;

  DraftedCalls(
      CallStore store,
      CallMoves moves,
      CallCheck check,
      CallFormCheck formCheck,
      CallFormStore forms,
      FormTemplates templates,
      YearlyNumbers numbers,
      ProgrammeStore programmes,
      CallWorkflow workflow,
      AuditLog audit,
      Clock clock) {
    this.store = store;
    this.moves = moves;
    this.check = check;
    this.formCheck = formCheck;
    this.forms = forms;
    this.templates = templates;
    this.numbers = numbers;
    this.programmes = programmes;
    this.workflow = workflow;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public Call draft(CallTerms terms, Actor actor) {
    check.require(terms);
    UUID person = Objects.requireNonNull(actor.personId(), "a person drafts");
    UUID requester = Objects.requireNonNullElse(actor.onBehalfOf(), person);
    Call call =
        new Call(
                Ids.next(clock),
                numbers.next("CA", 4, "grant_counter"),
                terms,
                CallStatus.DRAFT,
                1,
                requester,
                person,
                Set.of(),
                0)
            .by(actor);
    store.insert(call);
    forms.insert(templates.first(call, kind(terms)), person);
    audit.record(
        AuditEvent.of(call.ref(), "grant.callDrafted", actor)
            .with("reference", call.reference())
            .changed(Map.of(), CallFields.of(terms)));
    workflow.drafted(call.id());
    return call;
  }

  private ProgrammeKind kind(CallTerms terms) {
    return programmes.find(terms.programme()).orElseThrow(Refusal::notFound).kind();
  }

  @Override
  public Call amend(UUID id, CallTerms terms, long version, Actor actor) {
    check.require(terms);
    Call call = draft(id);
    if (call.version() != version) {
      throw Refusal.conflict("grant.call.changed", call.reference());
    }
    moves.move(call, call.on(terms).by(actor), "callAmended", actor);
    return store.find(id).orElseThrow();
  }

  @Override
  public void ready(UUID id, String remark, Actor actor) {
    Call call = draft(id);
    check.require(call.terms());
    CallForm form = forms.find(id, call.formVersion()).orElseThrow();
    formCheck.require(form.json(), kind(call.terms()), call.languages());
    moves.move(
        call,
        call.in(CallStatus.IN_APPROVAL).by(actor),
        "callReady",
        actor,
        event ->
            event
                .with("remark", remark.isBlank() ? null : remark)
                .on(CallFields.hash(call, form.hash())));
  }

  @Override
  public void giveUp(UUID id, String reason, Actor actor) {
    Call call = draft(id);
    moves.move(
        call,
        call.in(CallStatus.CANCELLED),
        "callWithdrawn",
        actor,
        event -> event.with("reason", reason));
    store.keepReason(id, reason);
  }

  private Call draft(UUID id) {
    Call call = store.hold(id);
    if (call.status() != CallStatus.DRAFT) {
      throw Refusal.conflict("grant.call.noDraft", call.reference());
    }
    return call;
  }
}
