package org.entente.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.people.PersonChange.Kind;
import org.entente.shared.Ids;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.data.relational.core.query.Criteria;
import org.springframework.data.relational.core.query.Query;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is away and who stands in. */
@Service
@Transactional
public class Substitutions {

  private final JdbcAggregateTemplate template;
  private final People people;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Substitutions(
      JdbcAggregateTemplate template,
      People people,
      ApplicationEventPublisher events,
      Clock clock) {
    this.template = template;
    this.people = people;
    this.events = events;
    this.clock = clock;
  }

  /**
   * @param from first day, {@code until} last day
   * @throws Refusal 422 {@code people.absence.self}, {@code .unknown}, {@code .order} or {@code
   *     .past}; 409 {@code people.absence.overlap} where the same person already stands in
   */
  public UUID record(
      UUID person, UUID substitute, LocalDate from, LocalDate until, @Nullable String mandate) {
    check(person, substitute, from, until);
    Substitution substitution =
        new Substitution(
            Ids.next(clock), person, substitute, from, until, mandate, clock.instant(), null);
    try {
      template.insert(substitution);
    } catch (DataIntegrityViolationException e) {
      throw Refusal.conflict("people.absence.overlap");
    }
    tell(substitution, Kind.SUBSTITUTE_NAMED);
    return substitution.id();
  }

  /** By which substitution somebody stands in for this person today. */
  public Optional<Substitution> current(UUID person, UUID substitute) {
    LocalDate today = LocalDate.now(clock);
    Criteria stands =
        Criteria.where("person")
            .is(person)
            .and("substitute")
            .is(substitute)
            .and("takenBackAt")
            .isNull()
            .and("fromDay")
            .lessThanOrEquals(today)
            .and("untilDay")
            .greaterThanOrEquals(today);
    return template.findOne(Query.query(stands), Substitution.class);
  }

  /** Ends it now; it stays in the history. */
  public void takeBack(UUID id, UUID person) {
    Substitution substitution = template.findById(id, Substitution.class);
    if (substitution == null || !substitution.person().equals(person)) {
      throw Refusal.notFound();
    }
    if (substitution.takenBackAt() == null) {
      template.update(substitution.takenBack(clock.instant()));
      tell(substitution, Kind.SUBSTITUTE_TAKEN_BACK);
    }
  }

  private void tell(Substitution substitution, Kind kind) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("substitute", name(substitution.substitute()));
    facts.put("from", substitution.fromDay().toString());
    facts.put("until", substitution.untilDay().toString());
    if (substitution.mandate() != null) {
      facts.put("mandate", substitution.mandate());
    }
    events.publishEvent(new PersonChange(substitution.person(), kind, facts));
  }

  private String name(UUID person) {
    return people.find(person).map(Person::displayName).orElseGet(person::toString);
  }

  private void check(UUID person, UUID substitute, LocalDate from, LocalDate until) {
    if (person.equals(substitute)) {
      throw Refusal.invalid("people.absence.self");
    }
    if (people.find(substitute).filter(Person::enabled).isEmpty()) {
      throw Refusal.invalid("people.absence.unknown");
    }
    if (until.isBefore(from)) {
      throw Refusal.invalid("people.absence.order");
    }
    if (until.isBefore(LocalDate.now(clock))) {
      throw Refusal.invalid("people.absence.past");
    }
  }
}
