package org.entente.review;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.grant.Call;
import org.entente.grant.Calls;
import org.entente.shared.Actor;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.entente.shared.Refusal;
import org.entente.workflow.CaseSubjects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The course of reviews: begun a few at a time, settled when all scores are in, ended. */
@Service
@Transactional
public class Reviewing {

  private final ReviewTurn turn;
  private final ReviewCaseStore cases;
  private final AssignmentStore assignments;
  private final Calls calls;
  private final ReviewWorkflow workflow;
  private final ReviewHistory history;
  private final ReviewNotices notices;
  private final ReviewProperties properties;
  private final Clock clock;

  Reviewing(
      ReviewTurn turn,
      ReviewCaseStore cases,
      AssignmentStore assignments,
      Calls calls,
      ReviewWorkflow workflow,
      ReviewHistory history,
      ReviewNotices notices,
      ReviewProperties properties,
      Clock clock) {
    this.turn = turn;
    this.cases = cases;
    this.assignments = assignments;
    this.calls = calls;
    this.workflow = workflow;
    this.history = history;
    this.notices = notices;
    this.properties = properties;
    this.clock = clock;
  }

  /**
   * Asks the reviewers of the next applications.
   *
   * @return whether there are more
   */
  public boolean beginSome(UUID call) {
    Optional<Panel> panel = turn.take(call).filter(each -> each.state() == PanelState.OPEN);
    if (panel.isEmpty()) {
      return false;
    }
    List<ReviewCase> some = cases.drawn(call, properties.batch());
    some.forEach(this::begin);
    return some.size() == properties.batch();
  }

  private void begin(ReviewCase reviewed) {
    UUID application = reviewed.application();
    cases.begin(application);
    assignments.begin(application);
    List<UUID> reviewers =
        assignments.of(application).stream()
            .flatMap(each -> Optional.ofNullable(each.reviewer()).stream())
            .toList();
    history.record(
        ReviewHistory.ofApplication(application, "begun", Actor.SYSTEM)
            .with("number", reviewed.number())
            .with("reviewers", history.names(reviewers)));
    workflow.reviewBegun(reviewed.id());
  }

  /** Parts of a review that somebody is to take. */
  @Transactional(readOnly = true)
  public List<UUID> seats(UUID review) {
    return assignments.of(byId(review).application()).stream()
        .filter(each -> each.state().pending())
        .map(Assignment::id)
        .toList();
  }

  @Transactional(readOnly = true)
  public Optional<ReviewCase> find(UUID review) {
    return cases.byId(review);
  }

  /** All parts of a review, the first one first. */
  @Transactional(readOnly = true)
  public List<UUID> parts(UUID review) {
    return assignments.of(byId(review).application()).stream().map(Assignment::id).toList();
  }

  /** How long a reviewer has. */
  public Duration due() {
    return properties.due();
  }

  /** What a review is called: by its call and its number, in which no name stands. */
  @Transactional(readOnly = true)
  public Optional<CaseSubjects.Subject> called(UUID review) {
    return cases.byId(review).map(this::subject);
  }

  private CaseSubjects.Subject subject(ReviewCase reviewed) {
    Call call = calls.get(reviewed.call());
    LocalizedText number = LocalizedText.of(Language.EN, "№ " + reviewed.number());
    return new CaseSubjects.Subject(
        call.reference() + "/" + reviewed.number(), call.title(), "REVIEW", number);
  }

  /** When something happens about a part that somebody has. */
  @Transactional(readOnly = true)
  public Deadlines deadlines(UUID id) {
    Instant since = assignments.find(id).map(Assignment::assignedAt).orElseThrow(Refusal::notFound);
    return new Deadlines(
        since.plus(properties.remind()),
        since.plus(properties.due()),
        since.plus(properties.warn()),
        since.plus(properties.replace()));
  }

  /** Until when a chair or an officer should have decided what waits for them from now on. */
  public Instant decideBy() {
    return clock.instant().plus(properties.decide());
  }

  /** {@code reminded} or {@code warned}; nobody is, where nothing is waited for any more. */
  public void tell(UUID id, String what) {
    Assignment assignment = assignments.find(id).orElseThrow(Refusal::notFound);
    UUID reviewer = assignment.reviewer();
    if (assignment.state() != AssignmentState.OPEN || reviewer == null) {
      return;
    }
    notices.reviewer(what, id, reviewer, reviewed(assignment), reference(assignment.call()));
    history.record(
        ReviewHistory.ofApplication(assignment.application(), what, Actor.SYSTEM)
            .with("reviewer", history.name(reviewer)));
  }

  /** The reviewer who took too long hears that somebody else is asked. */
  public void tellReplaced(UUID id) {
    Assignment assignment = assignments.find(id).orElseThrow(Refusal::notFound);
    UUID reviewer = assignment.reviewer();
    if (reviewer != null) {
      notices.reviewer(
          "replaced", id, reviewer, reviewed(assignment), reference(assignment.call()));
    }
  }

  /** All scores of an application are in. */
  public void settle(UUID review) {
    ReviewCase reviewed = byId(review);
    UUID application = reviewed.application();
    turn.take(reviewed.call());
    Call call = calls.get(reviewed.call());
    List<Scores> scores = assignments.scores(application);
    Weighting weighting = new Weighting(call.criteria());
    cases.settle(application, scores, weighting, call.reviewRules().outlier());
    history.record(
        ReviewHistory.ofApplication(application, "settled", Actor.SYSTEM)
            .with("reviewCount", scores.size())
            .with("meanScore", weighting.mean(scores).toPlainString()));
    if (cases.outstanding(reviewed.call()) == 0) {
      workflow.reviewsChanged(reviewed.call());
    }
  }

  /**
   * Ends the processes of a call whose ranking stands, or that was cancelled, a few at a time.
   *
   * @return whether there are more
   */
  public boolean closeSome(UUID call) {
    List<UUID> some = cases.running(call, properties.batch());
    some.forEach(workflow::holdReview);
    turn.take(call);
    some.forEach(
        review -> {
          workflow.reviewClosed(review);
          cases.stopped(review);
        });
    return some.size() == properties.batch();
  }

  private ReviewCase reviewed(Assignment assignment) {
    return cases.find(assignment.application()).orElseThrow(Refusal::notFound);
  }

  private ReviewCase byId(UUID review) {
    return cases.byId(review).orElseThrow(Refusal::notFound);
  }

  private String reference(UUID call) {
    return calls.get(call).reference();
  }
}
