package org.entente.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.application.Application;
import org.entente.application.ApplicationEligible;
import org.entente.application.ApplicationWithdrawn;
import org.entente.application.Applications;
import org.entente.grant.CallCancelled;
import org.entente.shared.Actor;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happens to calls and applications while they are under review. */
@Component
@Transactional
class PanelEvents {

  private final ReviewTurn turn;
  private final PanelStore panels;
  private final ReviewCaseStore cases;
  private final AssignmentStore assignments;
  private final Applications applications;
  private final ReviewWorkflow workflow;
  private final ReviewHistory history;
  private final ReviewNotices notices;

  PanelEvents(
      ReviewTurn turn,
      PanelStore panels,
      ReviewCaseStore cases,
      AssignmentStore assignments,
      Applications applications,
      ReviewWorkflow workflow,
      ReviewHistory history,
      ReviewNotices notices) {
    this.turn = turn;
    this.panels = panels;
    this.cases = cases;
    this.assignments = assignments;
    this.applications = applications;
    this.workflow = workflow;
    this.history = history;
    this.notices = notices;
  }

  /** An appeal that was upheld brings an application to a review that has begun. */
  @EventListener
  void on(ApplicationEligible event) {
    Application application = applications.get(event.application());
    if (panels.find(application.call()).isEmpty()) {
      return;
    }
    turn.take(application.call()).ifPresent(panel -> joins(application, panel));
  }

  private void joins(Application application, Panel panel) {
    if (panel.state() == PanelState.DECIDED) {
      notices.cameTooLate(application.id(), application.reference(), panel.reference());
      history.record(
          ReviewHistory.ofApplication(application.id(), "cameTooLate", Actor.SYSTEM)
              .with("call", panel.reference()));
    } else if (panel.state() == PanelState.OPEN) {
      workflow.reviewsChanged(panel.call());
    }
  }

  @EventListener
  void on(ApplicationWithdrawn event) {
    Optional<ReviewCase> reviewed = cases.find(event.application());
    if (reviewed.isEmpty()) {
      return;
    }
    workflow.holdReview(reviewed.get().id());
    Optional<Panel> panel = turn.take(reviewed.get().call());
    panel
        .filter(each -> each.state() == PanelState.OPEN)
        .ifPresent(each -> leaves(reviewed.get(), each, event.actor()));
  }

  /** A ranking that stands is left as it is; before that, a place becomes free. */
  private void leaves(ReviewCase reviewed, Panel panel, Actor actor) {
    UUID application = reviewed.application();
    tellEnded(reviewed, panel);
    cases.end(application);
    history.record(ReviewHistory.ofApplication(application, "ended", actor));
    workflow.reviewClosed(reviewed.id());
    cases.stopped(reviewed.id());
    workflow.reviewsChanged(panel.call());
  }

  private void tellEnded(ReviewCase reviewed, Panel panel) {
    List<Assignment> open =
        assignments.of(reviewed.application()).stream()
            .filter(each -> each.state() == AssignmentState.OPEN)
            .toList();
    assignments.end(reviewed.application());
    for (Assignment each : open) {
      Optional.ofNullable(each.reviewer())
          .ifPresent(
              person -> notices.reviewer("ended", each.id(), person, reviewed, panel.reference()));
    }
  }

  @EventListener
  void on(CallCancelled event) {
    if (panels.find(event.call()).isEmpty()) {
      return;
    }
    turn.take(event.call())
        .filter(panel -> panel.state() != PanelState.CANCELLED)
        .ifPresent(panel -> cancel(panel, event.actor()));
  }

  private void cancel(Panel panel, Actor actor) {
    UUID call = panel.call();
    panels.enter(call, PanelState.CANCELLED);
    Set<UUID> waiting = assignments.endAll(call);
    cases.endAll(call);
    history.record(ReviewHistory.ofCall(call, "cancelled", actor));
    if (!waiting.isEmpty()) {
      notices.cancelled(call, waiting, panel.reference());
    }
    workflow.panelCancelled(call);
  }
}
