package org.entente.grant.web;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.entente.grant.Call;
import org.entente.grant.CallApprovals;
import org.entente.grant.CallChanges;
import org.entente.grant.CallForms;
import org.entente.grant.CallStatus;
import org.entente.grant.Programmes;
import org.entente.grant.query.CallDetails;
import org.entente.ledger.Envelopes;
import org.entente.people.Person;
import org.entente.people.Role;
import org.springframework.stereotype.Component;

/** Puts a call's page together. */
@Component
class CallViews {

  /** As {@code award} lets them read. */
  private static final Set<Role> MONEY =
      Set.copyOf(
          EnumSet.of(
              Role.OFFICER,
              Role.FINANCE_OFFICER,
              Role.FINANCE_CONTROLLER,
              Role.FINANCE_DIRECTOR,
              Role.PRESIDENTS_OFFICE,
              Role.RECTOR,
              Role.VICE_RECTOR,
              Role.AUDITOR,
              Role.ADMIN));

  private final Programmes programmes;
  private final Envelopes envelopes;
  private final CallApprovals approvals;
  private final CallChanges changes;
  private final CallForms forms;
  private final CallDetails details;
  private final CallWaits waits;
  private final CallCharts charts;
  private final Clock clock;

  CallViews(
      Programmes programmes,
      Envelopes envelopes,
      CallApprovals approvals,
      CallChanges changes,
      CallForms forms,
      CallDetails details,
      CallWaits waits,
      CallCharts charts,
      Clock clock) {
    this.programmes = programmes;
    this.envelopes = envelopes;
    this.approvals = approvals;
    this.changes = changes;
    this.forms = forms;
    this.details = details;
    this.waits = waits;
    this.charts = charts;
    this.clock = clock;
  }

  CallView of(Call call, Person reader) {
    boolean published = call.status() == CallStatus.ANNOUNCED || call.status() == CallStatus.OPEN;
    return new CallView(
        call,
        programmes.get(call.programme()),
        envelopes.find(call.envelope()).orElse(null),
        approvals.hash(call.id()),
        CallBadge.of(call.status()),
        details.of(call.id()),
        waits.of(call, reader),
        changes.of(call.id()),
        charts.of(call),
        charts.ending(call),
        forms.newest(call.id()).version(),
        reader.actor(),
        reader.has(Role.OFFICER),
        MONEY.stream().anyMatch(reader::has),
        published && clock.instant().isBefore(call.closesAt()));
  }
}
