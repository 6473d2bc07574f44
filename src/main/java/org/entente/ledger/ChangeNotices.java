package org.entente.ledger;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.people.Role;
import org.entente.shared.Notice;
import org.entente.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who hears of what becomes of a change. */
@Component
class ChangeNotices {

  private final EnvelopeStore envelopes;
  private final ApplicationEventPublisher events;

  ChangeNotices(EnvelopeStore envelopes, ApplicationEventPublisher events) {
    this.envelopes = envelopes;
    this.events = events;
  }

  void decided(EnvelopeChange change, ChangeDecision decision) {
    UUID requester = change.requester().personId();
    if (requester != null) {
      String what = decision == ChangeDecision.APPROVED ? "changeApproved" : "changeRefused";
      events.publishEvent(notice(change, what, Set.of(requester), Set.of()));
    }
  }

  void escalated(EnvelopeChange change) {
    Set<String> director = Set.of(Role.FINANCE_DIRECTOR.key());
    events.publishEvent(notice(change, "changeOverdue", Set.of(), director).thatPresses());
  }

  private Notice notice(EnvelopeChange change, String what, Set<UUID> persons, Set<String> groups) {
    Envelope envelope = envelopes.find(change.envelope()).orElseThrow(Refusal::notFound);
    return new Notice(
        change.ref() + ":" + what,
        persons,
        groups,
        "notice.ledger." + what,
        List.of(envelope.reference()),
        "/envelope-changes/" + change.id());
  }
}
