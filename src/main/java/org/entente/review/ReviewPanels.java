package org.entente.review;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.application.Applications;
import org.entente.grant.Call;
import org.entente.grant.CallStatus;
import org.entente.grant.Calls;
import org.entente.people.People;
import org.entente.people.Person;
import org.entente.people.Role;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** ReviewPanels: who judges the applications of a call. */
@Service
@Transactional
public class ReviewPanels {

  private final PanelStore store;
  private final Calls calls;
  private final Applications applications;
  private final People people;
  private final ReviewBars bars;
  private final ReviewWorkflow workflow;
  private final ReviewHistory history;
  private final Clock clock;

  ReviewPanels(
      PanelStore store,
      Calls calls,
      Applications applications,
      People people,
      ReviewBars bars,
      ReviewWorkflow workflow,
      ReviewHistory history,
      Clock clock) {
    this.store = store;
    this.calls = calls;
    this.applications = applications;
    this.people = people;
    this.bars = bars;
    this.workflow = workflow;
    this.history = history;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Optional<Panel> find(UUID call) {
    return store.find(call);
  }

  /**
   * Begins the review of a call.
   *
   * @throws Refusal CONFLICT unless the call is closed and every application decided on, or where
   *     there is a panel; INVALID for persons who may not be on it; FORBIDDEN for an applicant
   */
  public void appoint(UUID callId, UUID chair, Set<UUID> members, Actor actor) {
    Call call = calls.get(callId);
    Refusal.raise(objection(call, actor));
    check(call, chair, members);
    UUID by = Objects.requireNonNull(actor.personId(), "a person appoints");
    Panel panel =
        new Panel(callId, call.reference(), chair, members, PanelState.OPEN, by, clock.instant());
    if (!store.insert(panel)) {
      throw Refusal.conflict("review.error.appointed");
    }
    history.record(
        ReviewHistory.ofCall(callId, "panelAppointed", actor)
            .with("panelChair", history.name(chair))
            .with("reviewers", history.names(members)));
    workflow.panelAppointed(callId);
  }

  /** Why nobody, or this person, may appoint a panel for the call now. */
  @Transactional(readOnly = true)
  public Optional<Refusal> objection(Call call, Actor actor) {
    if (call.status() != CallStatus.CLOSED) {
      return Optional.of(Refusal.conflict("review.error.notClosed"));
    }
    int open = applications.stillOpen(call.id());
    if (open > 0) {
      return Optional.of(Refusal.conflict("review.error.undecided", open));
    }
    return bars.againstArranging(call.id(), actor);
  }

  /** Persons who can chair: never one who knows applicants by name from their own work. */
  @Transactional(readOnly = true)
  public List<Person> chairs() {
    return people.inGroup(Role.PANEL_CHAIR.key()).stream().filter(ReviewPanels::blind).toList();
  }

  @Transactional(readOnly = true)
  public List<Person> reviewers() {
    return people.inGroup(Role.REVIEWER.key()).stream().filter(ReviewPanels::blind).toList();
  }

  private void check(Call call, UUID chair, Set<UUID> members) {
    if (chairs().stream().noneMatch(person -> person.id().equals(chair))) {
      throw Refusal.invalid("review.error.noChair");
    }
    Set<UUID> known = new HashSet<>(members);
    reviewers().forEach(person -> known.remove(person.id()));
    if (!known.isEmpty()) {
      throw Refusal.invalid("review.error.noReviewer");
    }
    if (members.contains(chair)) {
      throw Refusal.invalid("review.error.chairReviews");
    }
    if (members.size() < call.reviewRules().reviewers()) {
      throw Refusal.invalid("review.error.tooFew", call.reviewRules().reviewers());
    }
  }

  private static boolean blind(Person person) {
    return !person.has(Role.OFFICER) && !person.has(Role.ADMIN);
  }
}
