package org.entente.review;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.application.Application;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.grant.Call;
import org.entente.people.People;
import org.entente.people.Person;
import org.entente.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts down what happened to a review, in the history of its application or its call. */
@Component
class ReviewHistory {

  private final AuditLog audit;
  private final People people;

  ReviewHistory(AuditLog audit, People people) {
    this.audit = audit;
    this.people = people;
  }

  static AuditEvent ofApplication(UUID application, String action, Actor actor) {
    return AuditEvent.of(Application.ref(application), "review." + action, actor);
  }

  static AuditEvent ofCall(UUID call, String action, Actor actor) {
    return AuditEvent.of(Call.ref(call), "review." + action, actor);
  }

  void record(AuditEvent event) {
    audit.record(event);
  }

  void recordAll(List<AuditEvent> events) {
    audit.recordAll(events);
  }

  String name(@Nullable UUID person) {
    return person == null ? "–" : people.find(person).map(Person::displayName).orElse("–");
  }

  String names(Collection<UUID> persons) {
    return persons.stream().map(this::name).sorted().collect(Collectors.joining(", "));
  }
}
