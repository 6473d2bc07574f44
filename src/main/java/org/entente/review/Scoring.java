package org.entente.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.application.Applications;
import org.entente.grant.Calls;
import org.entente.grant.Criterion;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a reviewer does: declares whether they are free to judge, then scores, once and for good.
 */
@Service
@Transactional
public class Scoring {

  private final AssignmentStore assignments;
  private final ReviewCaseStore cases;
  private final ReviewTurn turn;
  private final Applications applications;
  private final Calls calls;
  private final ReviewBars bars;
  private final ReviewHistory history;

  Scoring(
      AssignmentStore assignments,
      ReviewCaseStore cases,
      ReviewTurn turn,
      Applications applications,
      Calls calls,
      ReviewBars bars,
      ReviewHistory history) {
    this.assignments = assignments;
    this.cases = cases;
    this.turn = turn;
    this.applications = applications;
    this.calls = calls;
    this.bars = bars;
    this.history = history;
  }

  /**
   * @throws Refusal NOT_FOUND where there is none
   */
  @Transactional(readOnly = true)
  public Assignment get(UUID id) {
    return assignments.find(id).orElseThrow(Refusal::notFound);
  }

  @Transactional(readOnly = true)
  public ReviewCase reviewed(Assignment assignment) {
    return cases.find(assignment.application()).orElseThrow(Refusal::notFound);
  }

  @Transactional(readOnly = true)
  public List<Criterion> criteria(Assignment assignment) {
    return calls.get(assignment.call()).criteria();
  }

  /** What is to be read: the application as it was submitted last. */
  @Transactional(readOnly = true)
  public ContentHash read(Assignment assignment) {
    return applications.get(assignment.application()).snapshot().hash();
  }

  /** Why this person must not judge this application. */
  @Transactional(readOnly = true)
  public Optional<Refusal> objection(UUID id, Actor actor) {
    Assignment assignment = get(id);
    return bars.againstReviewing(reviewed(assignment), assignment, actor);
  }

  /** The reviewer is free to judge. */
  public void declareFree(UUID id, Actor actor) {
    Assignment assignment = open(id, actor);
    assignments.clear(id, actor);
    history.record(
        ReviewHistory.ofApplication(assignment.application(), "noConflictDeclared", actor));
  }

  /** The reviewer is not: somebody else will be asked. */
  public void declareConflict(UUID id, String reason, Actor actor) {
    Assignment assignment = open(id, actor);
    assignments.leave(id, AssignmentState.RECUSED, reason);
    history.record(
        ReviewHistory.ofApplication(assignment.application(), "conflictDeclared", actor)
            .with("reason", reason));
  }

  /**
   * Keeps a score for good.
   *
   * @throws Refusal CONFLICT where none is waited for any more, or nothing was declared; INVALID
   *     for points that the call does not know
   */
  public void score(UUID id, GivenScores given, Actor actor) {
    Assignment assignment = open(id, actor);
    if (!assignment.cleared()) {
      throw Refusal.conflict("review.error.declareFirst");
    }
    List<Criterion> criteria = criteria(assignment);
    Scores scores = given.checked(criteria);
    AssignmentStore.Given kept =
        new AssignmentStore.Given(
            scores.halves(),
            given.remarks(),
            new Weighting(criteria).total(scores),
            read(assignment));
    if (!assignments.score(id, kept, actor)) {
      throw Refusal.conflict("review.error.over");
    }
    history.record(
        ReviewHistory.ofApplication(assignment.application(), "scored", actor)
            .with("scoreTotal", kept.total().toPlainString())
            .on(kept.read()));
  }

  private Assignment open(UUID id, Actor actor) {
    Optional<Panel> panel = turn.take(get(id).call());
    Assignment assignment = get(id);
    boolean open = panel.filter(each -> each.state() == PanelState.OPEN).isPresent();
    if (!open || assignment.state() != AssignmentState.OPEN) {
      throw Refusal.conflict("review.error.over");
    }
    Refusal.raise(objection(id, actor));
    return assignment;
  }
}
