package org.entente.review;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.grant.Call;
import org.entente.grant.Calls;
import org.entente.people.People;
import org.entente.people.Person;
import org.entente.people.Role;
import org.entente.shared.Actor;
import org.entente.shared.Ids;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who reviews which application: drawn by rule, by an officer where the rule finds nobody. */
@Service
@Transactional
public class Allocation {

  private final ReviewTurn turn;
  private final PanelStore panels;
  private final ReviewCaseStore cases;
  private final AssignmentStore assignments;
  private final EligibleApplications applications;
  private final Calls calls;
  private final People people;
  private final ReviewBars bars;
  private final ReviewHistory history;
  private final Clock clock;

  Allocation(
      ReviewTurn turn,
      PanelStore panels,
      ReviewCaseStore cases,
      AssignmentStore assignments,
      EligibleApplications applications,
      Calls calls,
      People people,
      ReviewBars bars,
      ReviewHistory history,
      Clock clock) {
    this.turn = turn;
    this.panels = panels;
    this.cases = cases;
    this.assignments = assignments;
    this.applications = applications;
    this.calls = calls;
    this.people = people;
    this.bars = bars;
    this.history = history;
    this.clock = clock;
  }

  /** Draws reviewers for every eligible application of the call that has none. */
  public void draw(UUID callId) {
    Optional<Panel> panel = turn.take(callId).filter(p -> p.state() == PanelState.OPEN);
    List<ToReview> waiting = panel.isPresent() ? applications.waiting(callId) : List.of();
    if (panel.isEmpty() || waiting.isEmpty()) {
      return;
    }
    Call call = calls.get(callId);
    int each = call.reviewRules().reviewers();
    Map<ToReview, List<UUID>> drawn = drawing(panel.get()).draw(waiting, each);
    cases.insertAll(callId, List.copyOf(drawn.keySet()));
    assignments.insertAll(seats(callId, drawn, each));
    history.record(
        ReviewHistory.ofCall(callId, "reviewersDrawn", Actor.SYSTEM)
            .with("applicationCount", drawn.size())
            .with("reviewersEach", each));
  }

  private List<AssignmentStore.Seat> seats(UUID call, Map<ToReview, List<UUID>> drawn, int each) {
    List<AssignmentStore.Seat> seats = new ArrayList<>();
    drawn.forEach(
        (one, reviewers) -> {
          for (int i = 0; i < each; i++) {
            UUID reviewer = i < reviewers.size() ? reviewers.get(i) : null;
            seats.add(new AssignmentStore.Seat(Ids.next(clock), call, one.application(), reviewer));
          }
        });
    return seats;
  }

  /**
   * Sees to it that somebody has this part.
   *
   * @return the part that is somebody's now; the same where there is nobody left
   */
  public UUID fill(UUID id) {
    Assignment assignment = required(id);
    if (assignment.state() == AssignmentState.OPEN) {
      return id;
    }
    ReviewCase reviewed = cases.find(assignment.application()).orElseThrow(Refusal::notFound);
    Set<UUID> before =
        assignments.of(assignment.application()).stream()
            .flatMap(each -> Optional.ofNullable(each.reviewer()).stream())
            .collect(Collectors.toSet());
    return drawing(panel(assignment.call()))
        .another(reviewed.toReview(), before)
        .map(person -> give(assignment, person, Actor.SYSTEM))
        .orElse(id);
  }

  /** Nothing came within the time: somebody else is asked. */
  public void expire(UUID id) {
    Assignment assignment = required(id);
    if (assignments.leave(id, AssignmentState.EXPIRED, null)) {
      history.record(
          ReviewHistory.ofApplication(assignment.application(), "reviewerReplaced", Actor.SYSTEM)
              .with("reviewer", history.name(assignment.reviewer())));
    }
  }

  /** Persons whom an officer can appoint in the place of who has fallen out. */
  @Transactional(readOnly = true)
  public List<Person> candidates(UUID id) {
    Assignment assignment = required(id);
    ReviewCase reviewed = cases.find(assignment.application()).orElseThrow(Refusal::notFound);
    Panel panel = panel(assignment.call());
    Set<UUID> before =
        assignments.of(assignment.application()).stream()
            .flatMap(each -> Optional.ofNullable(each.reviewer()).stream())
            .collect(Collectors.toSet());
    return people.inGroup(Role.REVIEWER.key()).stream()
        .filter(person -> !before.contains(person.id()) && !person.id().equals(panel.chair()))
        .filter(person -> !person.has(Role.OFFICER) && !person.has(Role.ADMIN))
        .filter(person -> bars.mayReview(reviewed, person))
        .toList();
  }

  /**
   * An officer names somebody, who is a reviewer of the panel from now on.
   *
   * @return the part that is theirs
   * @throws Refusal INVALID for somebody who may not
   */
  public UUID appoint(UUID id, UUID reviewer, Actor actor) {
    if (candidates(id).stream().noneMatch(person -> person.id().equals(reviewer))) {
      throw Refusal.invalid("review.error.mayNotReview");
    }
    Assignment assignment = required(id);
    panels.add(assignment.call(), Set.of(reviewer));
    return give(assignment, reviewer, actor);
  }

  /**
   * Goes on without, where the quorum is in reach all the same.
   *
   * @throws Refusal INVALID where it is not
   */
  public void giveUp(UUID id, String reason, Actor actor) {
    Assignment assignment = required(id);
    long coming =
        assignments.of(assignment.application()).stream()
            .filter(each -> !each.id().equals(id))
            .filter(each -> each.state() == AssignmentState.SCORED || each.state().pending())
            .count();
    int quorum = calls.get(assignment.call()).reviewRules().quorum();
    if (coming < quorum) {
      throw Refusal.invalid("review.error.quorum", quorum);
    }
    assignments.giveUp(id);
    history.record(
        ReviewHistory.ofApplication(assignment.application(), "reviewGivenUp", actor)
            .with("reason", reason));
  }

  /** Why this person may not name a reviewer. */
  @Transactional(readOnly = true)
  public Optional<Refusal> objection(UUID id, Actor actor) {
    return bars.againstArranging(required(id).call(), actor);
  }

  /**
   * @throws Refusal NOT_FOUND where there is none
   */
  @Transactional(readOnly = true)
  public Assignment required(UUID id) {
    return assignments.find(id).orElseThrow(Refusal::notFound);
  }

  private UUID give(Assignment assignment, UUID reviewer, Actor actor) {
    UUID id = assignment.id();
    if (assignment.state() == AssignmentState.VACANT) {
      assignments.fill(id, reviewer);
    } else {
      id = Ids.next(clock);
      assignments.replace(
          new AssignmentStore.Seat(id, assignment.call(), assignment.application(), reviewer),
          assignment.id());
    }
    history.record(
        ReviewHistory.ofApplication(assignment.application(), "reviewerAssigned", actor)
            .with("reviewer", history.name(reviewer)));
    return id;
  }

  private ReviewerDraw drawing(Panel panel) {
    Map<UUID, Integer> loads = assignments.loads(panel.call());
    List<PanelMember> members =
        panel.members().stream()
            .flatMap(id -> people.find(id).stream())
            .filter(person -> person.enabled() && person.has(Role.REVIEWER))
            .filter(person -> !person.id().equals(panel.chair()))
            .map(
                person ->
                    new PanelMember(
                        person.id(),
                        ReviewBars.unitsOf(person),
                        loads.getOrDefault(person.id(), 0)))
            .toList();
    return new ReviewerDraw(panel.reference(), bars.tree(), members);
  }

  private Panel panel(UUID call) {
    return panels.find(call).orElseThrow(Refusal::notFound);
  }
}
