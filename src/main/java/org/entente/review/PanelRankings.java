package org.entente.review;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.grant.Call;
import org.entente.grant.Calls;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.shared.Ids;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rankings from the first computation to the chair's word. */
@Service
@Transactional
public class PanelRankings implements Rankings {

  private final ReviewTurn turn;
  private final RankingStore store;
  private final ContenderRows contenders;
  private final ReviewCaseStore cases;
  private final AssignmentStore assignments;
  private final PanelStore panels;
  private final EligibleApplications applications;
  private final Calls calls;
  private final ReviewBars bars;
  private final ReviewWorkflow workflow;
  private final ReviewHistory history;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PanelRankings(
      ReviewTurn turn,
      RankingStore store,
      ContenderRows contenders,
      ReviewCaseStore cases,
      AssignmentStore assignments,
      PanelStore panels,
      EligibleApplications applications,
      Calls calls,
      ReviewBars bars,
      ReviewWorkflow workflow,
      ReviewHistory history,
      ApplicationEventPublisher events,
      Clock clock) {
    this.turn = turn;
    this.store = store;
    this.contenders = contenders;
    this.cases = cases;
    this.assignments = assignments;
    this.panels = panels;
    this.applications = applications;
    this.calls = calls;
    this.bars = bars;
    this.workflow = workflow;
    this.history = history;
    this.events = events;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Ranking> find(UUID call) {
    return store
        .latest(call)
        .flatMap(
            head ->
                Optional.ofNullable(head.decidedAt())
                    .map(at -> new Ranking(call, head.hash(), store.places(head.id()), at)));
  }

  /** The head of the ranking that was computed last, decided or not. */
  @Transactional(readOnly = true)
  public Optional<ComputedRanking> latest(UUID call) {
    return store.latest(call);
  }

  /** Computes the ranking as soon as there is nothing to be waited for. */
  public PanelProgress rank(UUID callId) {
    Panel panel = turn.take(callId).orElseThrow(Refusal::notFound);
    if (panel.state() != PanelState.OPEN) {
      return PanelProgress.WAITING;
    }
    store.withdraw(callId);
    if (applications.anyWaiting(callId)) {
      return PanelProgress.TO_DRAW;
    }
    if (cases.outstanding(callId) > 0) {
      return PanelProgress.WAITING;
    }
    Call call = calls.get(callId);
    List<RankedPlace> places =
        new RankingRule(call.criteria(), call.quota(), call.reserve()).rank(contenders.of(callId));
    ContentHash hash = RankingText.hash(call, places);
    store.propose(callId, hash, places);
    history.record(
        ReviewHistory.ofCall(callId, "rankingComputed", Actor.SYSTEM)
            .with("applicationCount", places.size())
            .on(hash));
    return PanelProgress.RANKED;
  }

  /** What the chair decides on. */
  @Transactional(readOnly = true)
  public Optional<ContentHash> proposed(UUID call) {
    return store.latest(call).map(ComputedRanking::hash);
  }

  /** Why this person must not decide on the ranking. */
  @Transactional(readOnly = true)
  public Optional<Refusal> objection(UUID call, Actor actor) {
    return bars.againstDeciding(call, actor);
  }

  /**
   * The ranking stands from now on.
   *
   * @throws Refusal CONFLICT where it is not the one that was seen any more; FORBIDDEN for who had
   *     another part in it
   */
  public void confirm(UUID callId, @Nullable String remark, Actor actor) {
    Panel panel = open(callId);
    refuse(objection(callId, actor));
    ComputedRanking head = store.latest(callId).orElseThrow(() -> outdated());
    if (cases.outstanding(callId) > 0 || head.decided()) {
      throw outdated();
    }
    store.decide(head.id(), actor, remark);
    panels.enter(panel.call(), PanelState.DECIDED);
    history.record(
        ReviewHistory.ofCall(callId, "rankingConfirmed", actor)
            .with("remark", remark)
            .on(head.hash()));
  }

  /**
   * One application is reviewed once more before there is a ranking.
   *
   * @param number of the application in this panel
   * @return the application
   * @throws Refusal INVALID for a number without an application whose reviews are all in
   */
  public UUID askAnother(UUID callId, int number, String reason, Actor actor) {
    open(callId);
    ReviewCase reviewed =
        cases
            .numbered(callId, number)
            .filter(each -> each.state() == ReviewState.SETTLED)
            .orElseThrow(() -> Refusal.invalid("review.error.noSuchNumber", number));
    store.withdraw(callId);
    assignments.ask(
        new AssignmentStore.Seat(Ids.next(clock), callId, reviewed.application(), null),
        reason,
        actor);
    cases.reopen(reviewed.application());
    history.record(
        ReviewHistory.ofApplication(reviewed.application(), "anotherAsked", actor)
            .with("reason", reason));
    workflow.anotherReviewAsked(reviewed.id());
    return reviewed.application();
  }

  /**
   * The same, from outside the chair's task: a ranking that waits for the chair is made anew.
   *
   * @throws Refusal FORBIDDEN for who had another part in it
   */
  public void askAnotherFirst(UUID callId, int number, String reason, Actor actor) {
    refuse(bars.againstDeciding(callId, actor));
    askAnother(callId, number, reason, actor);
    workflow.reviewsChanged(callId);
  }

  /** Tells other modules. */
  public void announce(UUID call) {
    events.publishEvent(new RankingDecided(call));
  }

  private Panel open(UUID call) {
    return turn.take(call)
        .filter(panel -> panel.state() == PanelState.OPEN)
        .orElseThrow(() -> Refusal.conflict("review.error.over"));
  }

  private static Refusal outdated() {
    return Refusal.conflict("review.error.rankingChanged");
  }

  private static void refuse(Optional<Refusal> objection) {
    Refusal.raise(objection);
  }
}
