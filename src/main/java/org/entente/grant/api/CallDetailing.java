package org.entente.grant.api;

import java.time.Clock;
import java.util.UUID;
import org.entente.api.Texts;
import org.entente.grant.Call;
import org.entente.grant.CallApprovals;
import org.entente.grant.CallChange;
import org.entente.grant.CallChanges;
import org.entente.grant.Calls;
import org.entente.grant.Criterion;
import org.entente.grant.Programme;
import org.entente.grant.Programmes;
import org.entente.grant.query.CallDetails;
import org.entente.shared.Language;
import org.springframework.stereotype.Component;

/** Puts one call together as programs read it. */
@Component
class CallDetailing {

  private final Calls calls;
  private final Programmes programmes;
  private final CallApprovals approvals;
  private final CallChanges changes;
  private final CallDetails details;
  private final Clock clock;

  CallDetailing(
      Calls calls,
      Programmes programmes,
      CallApprovals approvals,
      CallChanges changes,
      CallDetails details,
      Clock clock) {
    this.calls = calls;
    this.programmes = programmes;
    this.approvals = approvals;
    this.changes = changes;
    this.details = details;
    this.clock = clock;
  }

  /**
   * @param office whether its reader reads more than the public
   */
  CallDetail of(Call call, boolean office) {
    return new CallDetail(
        call.id(),
        call.reference(),
        call.status(),
        call.accepts(clock.instant()),
        Texts.of(call.title()),
        CallText.of(call.terms().summary()),
        part(programmes.get(call.programme())),
        call.languages().stream().map(Language::tag).toList(),
        call.opensAt(),
        call.closesAt(),
        call.quota(),
        call.criteria().stream().map(CallDetailing::part).toList(),
        form(call),
        office ? office(call) : null,
        call.version());
  }

  private static CallDetail.ProgrammePart part(Programme programme) {
    return new CallDetail.ProgrammePart(
        programme.id(),
        programme.code(),
        Texts.of(programme.name()),
        programme.audience().stream().sorted().toList());
  }

  private static CallDetail.CriterionPart part(Criterion each) {
    return new CallDetail.CriterionPart(
        each.key(), Texts.of(each.name()), each.weight(), each.maximum());
  }

  private CallDetail.FormPart form(Call call) {
    return new CallDetail.FormPart(
        call.formVersion(), calls.form(call.id(), call.formVersion()).hash().hex());
  }

  private CallDetail.Office office(Call call) {
    UUID id = call.id();
    CallDetails.Extras extras = details.of(id);
    return new CallDetail.Office(
        call.envelope(),
        call.reserve(),
        call.reviewRules().reviewers(),
        call.reviewRules().quorum(),
        call.reviewRules().outlier(),
        extras.requester(),
        extras.owner(),
        approvals.hash(id).hex(),
        extras.reason(),
        extras.draftedAt(),
        changes.of(id).stream().map(CallDetailing::change).toList());
  }

  private static CallDetail.Change change(CallChange change) {
    return new CallDetail.Change(
        change.kind(),
        change.state(),
        change.closesAt(),
        change.formVersion(),
        change.reason(),
        change.requestedAt());
  }
}
