package org.entente.review;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.people.People;
import org.entente.people.Person;
import org.entente.people.RoleAssignment;
import org.entente.people.Units;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Component;

/**
 * Who must not judge what, in person or on somebody's behalf, as things are at the moment of doing:
 * nobody their own application, one of their own unit, or one that they admitted; and no chair what
 * they reviewed.
 */
@Component
class ReviewBars {

  private final EligibleApplications applications;
  private final AssignmentStore assignments;
  private final PanelStore panels;
  private final People people;
  private final Units units;

  ReviewBars(
      EligibleApplications applications,
      AssignmentStore assignments,
      PanelStore panels,
      People people,
      Units units) {
    this.applications = applications;
    this.assignments = assignments;
    this.panels = panels;
    this.people = people;
    this.units = units;
  }

  /** Against declaring on, and scoring, an application. */
  Optional<Refusal> againstReviewing(ReviewCase reviewed, Assignment assignment, Actor actor) {
    Set<UUID> persons = persons(actor);
    if (concerned(reviewed, persons)) {
      return Optional.of(Refusal.forbidden("review.error.involved"));
    }
    if (ofItsUnit(reviewed.unit(), persons)) {
      return Optional.of(Refusal.forbidden("review.error.ownUnit"));
    }
    if (assignments.reviewsBeside(assignment, persons)) {
      return Optional.of(Refusal.forbidden("review.error.reviewsIt"));
    }
    boolean chairs =
        panels.find(reviewed.call()).filter(panel -> persons.contains(panel.chair())).isPresent();
    return chairs ? Optional.of(Refusal.forbidden("review.error.chairs")) : Optional.empty();
  }

  /** Against appointing reviewers and asking for more of them. */
  Optional<Refusal> againstArranging(UUID call, Actor actor) {
    return applications.applied(call, persons(actor))
        ? Optional.of(Refusal.forbidden("review.error.applied"))
        : Optional.empty();
  }

  /** Against confirming the ranking. */
  Optional<Refusal> againstDeciding(UUID call, Actor actor) {
    Set<UUID> persons = persons(actor);
    if (applications.applied(call, persons)) {
      return Optional.of(Refusal.forbidden("review.error.applied"));
    }
    if (applications.decided(call, persons)) {
      return Optional.of(Refusal.forbidden("review.error.admitted"));
    }
    return assignments.reviewed(call, persons)
        ? Optional.of(Refusal.forbidden("review.error.reviewed"))
        : Optional.empty();
  }

  /** Whether this person may be asked to review an application, in their own name. */
  boolean mayReview(ReviewCase reviewed, Person person) {
    Set<UUID> self = Set.of(person.id());
    return !concerned(reviewed, self) && !ofItsUnit(reviewed.unit(), self);
  }

  UnitTree tree() {
    return new UnitTree(units.all());
  }

  /** Where somebody belongs, in whatever role. */
  static Set<String> unitsOf(Person person) {
    return person.assignments().stream().map(RoleAssignment::unit).collect(Collectors.toSet());
  }

  private boolean concerned(ReviewCase reviewed, Set<UUID> persons) {
    Set<UUID> barred = new HashSet<>(reviewed.barred());
    barred.addAll(applications.deciders(reviewed.application()));
    return persons.stream().anyMatch(barred::contains);
  }

  private boolean ofItsUnit(String unit, Set<UUID> persons) {
    List<String> theirs =
        persons.stream()
            .flatMap(person -> people.find(person).stream())
            .flatMap(person -> unitsOf(person).stream())
            .toList();
    return tree().kin(theirs, unit);
  }

  private static Set<UUID> persons(Actor actor) {
    return Stream.of(Optional.ofNullable(actor.personId()), Optional.ofNullable(actor.onBehalfOf()))
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }
}
