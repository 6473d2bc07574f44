package org.entente.signature;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.people.People;
import org.entente.people.Person;
import org.entente.shared.Actor;
import org.entente.shared.CaseRef;
import org.entente.shared.Ids;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who holds a mandate today: by a recorded one, or by office where none was ever recorded. */
@Service
public class Mandates {

  /** Groups whose members sign for us; mandates are recorded for them. */
  private static final List<String> SIGNATORIES =
      List.of("rector", "vice-rector", "dean", "presidents-office");

  private final MandateTable mandates;
  private final People people;
  private final AuditLog audit;
  private final Clock clock;

  Mandates(MandateTable mandates, People people, AuditLog audit, Clock clock) {
    this.mandates = mandates;
    this.people = people;
    this.audit = audit;
    this.clock = clock;
  }

  /** Persons for whom a mandate can be recorded. */
  @Transactional(readOnly = true)
  public List<Person> possibleHolders() {
    return SIGNATORIES.stream()
        .flatMap(group -> people.inGroup(group).stream())
        .distinct()
        .toList();
  }

  /**
   * Records a mandate, for the sake of one case.
   *
   * @throws Refusal 403 to oneself or to whom one stands in for; 422 it ends before it begins, or
   *     its holder is no signatory
   */
  @Transactional
  public void record(UUID agreementId, Mandate mandate, String activity, Actor actor) {
    if (touches(mandate.holder(), actor)) {
      throw Refusal.forbidden("signature.error.ownMandate");
    }
    if (mandate.until().isBefore(mandate.from())) {
      throw Refusal.invalid("signature.error.mandateDates");
    }
    Person holder =
        possibleHolders().stream()
            .filter(person -> person.id().equals(mandate.holder()))
            .findFirst()
            .orElseThrow(() -> Refusal.invalid("signature.error.mandateHolder"));
    mandates.add(Ids.next(clock), mandate, clock.instant(), actor.name());
    recorded(CaseRef.agreement(agreementId), holder, mandate, activity, actor);
    recorded(CaseRef.person(holder.id()), holder, mandate, activity, actor);
  }

  /** Also where the officer acts in their own name and merely stands in for the holder today. */
  private boolean touches(UUID holder, Actor actor) {
    UUID person = actor.personId();
    return actor.involves(holder)
        || (person != null
            && people.standsInFor(person).stream().anyMatch(p -> p.id().equals(holder)));
  }

  private void recorded(
      CaseRef subject, Person holder, Mandate mandate, String activity, Actor actor) {
    audit.record(
        AuditEvent.of(subject, "signature.mandateRecorded", actor)
            .at(activity)
            .with("holder", holder.displayName())
            .with("basis", mandate.basis())
            .with("from", mandate.from())
            .with("until", mandate.until()));
  }

  /** Somebody in the group may sign today. */
  boolean heldIn(String group) {
    return people.inGroup(group).stream().anyMatch(person -> holds(person.id()));
  }

  boolean holds(UUID personId) {
    List<Mandate> recorded = mandates.of(personId);
    return recorded.isEmpty() || recorded.stream().anyMatch(m -> m.holdsOn(today()));
  }

  /** The recorded mandate that holds today; empty for a signatory by office. */
  @Transactional(readOnly = true)
  public Optional<Mandate> current(UUID personId) {
    return mandates.of(personId).stream().filter(m -> m.holdsOn(today())).findFirst();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
