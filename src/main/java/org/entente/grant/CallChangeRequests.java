package org.entente.grant;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.entente.audit.AuditEvent;
import org.entente.shared.Actor;
import org.entente.shared.Ids;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asking for a change of a call: checked, kept, and told to whoever decides. */
@Component
class CallChangeRequests {

  private final CallChangeStore changes;
  private final CallFormStore forms;
  private final CallFormCheck formCheck;
  private final ProgrammeStore programmes;
  private final CallMoves moves;
  private final CallWorkflow workflow;
  private final Clock clock;

  CallChangeRequests(
      CallChangeStore changes,
      CallFormStore forms,
      CallFormCheck formCheck,
      ProgrammeStore programmes,
      CallMoves moves,
      CallWorkflow workflow,
      Clock clock) {
    this.changes = changes;
    this.forms = forms;
    this.formCheck = formCheck;
    this.programmes = programmes;
    this.moves = moves;
    this.workflow = workflow;
    this.clock = clock;
  }

  void extension(Call call, Instant closesAt, String reason, Actor actor) {
    requireRunning(call);
    Instant later = closesAt.truncatedTo(ChronoUnit.SECONDS);
    if (!later.isAfter(call.closesAt())) {
      throw Refusal.invalid("grant.change.notLater", call.reference());
    }
    request(call, change(call, CallChange.Kind.EXTENSION, later, null, reason, actor), actor);
  }

  void form(Call call, int version, String reason, Actor actor) {
    requireRunning(call);
    CallForm form = forms.find(call.id(), version).orElseThrow(Refusal::notFound);
    if (version <= call.formVersion()) {
      throw Refusal.invalid("grant.change.notNewer", call.reference());
    }
    ProgrammeKind kind = programmes.find(call.programme()).orElseThrow().kind();
    formCheck.require(form.json(), kind, call.languages());
    request(call, change(call, CallChange.Kind.FORM, null, version, reason, actor), actor);
  }

  private CallChange change(
      Call call,
      CallChange.Kind kind,
      @Nullable Instant closesAt,
      @Nullable Integer formVersion,
      String reason,
      Actor actor) {
    return new CallChange(
        Ids.next(clock),
        call.id(),
        kind,
        closesAt,
        formVersion,
        reason,
        Objects.requireNonNull(actor.personId(), "a person asks"),
        actor.onBehalfOf(),
        CallChange.State.WAITING,
        clock.instant());
  }

  private void request(Call call, CallChange change, Actor actor) {
    if (!changes.insert(change)) {
      throw Refusal.conflict("grant.change.another", call.reference());
    }
    moves.note(
        call,
        change.kind() == CallChange.Kind.EXTENSION ? "extensionRequested" : "formRequested",
        actor,
        event -> described(event, call, change).with("reason", change.reason()));
    workflow.changeRequested(call.id(), change.kind());
  }

  private static AuditEvent described(AuditEvent event, Call call, CallChange change) {
    return change.kind() == CallChange.Kind.EXTENSION
        ? event.changed("closesAt", call.closesAt(), change.closesAt())
        : event.changed("formVersion", call.formVersion(), change.formVersion());
  }

  /** Announced or open, and not past its deadline. */
  void requireRunning(Call call) {
    boolean published = call.status() == CallStatus.ANNOUNCED || call.status() == CallStatus.OPEN;
    if (!published || !clock.instant().isBefore(call.closesAt())) {
      throw Refusal.conflict("grant.change.notRunning", call.reference());
    }
  }
}
