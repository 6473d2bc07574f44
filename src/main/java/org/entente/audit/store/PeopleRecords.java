package org.entente.audit.store;

import java.util.Map;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.people.CurrentActor;
import org.entente.people.Person;
import org.entente.people.PersonChange;
import org.entente.shared.Actor;
import org.entente.shared.CaseRef;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Records who got, changed or lent which standing: signatures and four eyes rest on it. */
@Component
class PeopleRecords {

  private final AuditLog log;
  private final CurrentActor current;

  PeopleRecords(AuditLog log, CurrentActor current) {
    this.log = log;
    this.current = current;
  }

  @EventListener
  void record(PersonChange change) {
    Actor by = change.by();
    Actor actor = by != null ? by : current.signedIn().map(Person::actor).orElse(Actor.SYSTEM);
    AuditEvent event =
        AuditEvent.of(CaseRef.person(change.person()), "people." + change.kind().event(), actor);
    for (Map.Entry<String, String> fact : change.facts().entrySet()) {
      event = event.with(fact.getKey(), fact.getValue());
    }
    log.record(event);
  }
}
