package org.entente.review.process;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.entente.review.Allocation;
import org.entente.review.Assignment;
import org.entente.review.AssignmentState;
import org.entente.review.ReviewPanels;
import org.entente.review.Reviewing;
import org.entente.workflow.Facts;
import org.springframework.stereotype.Component;

/**
 * What the models of reviews ask of us: who reviews, how a part stands, when something is due.
 * Public, since expressions see nothing else.
 */
@Component
public class GrantReviewFacts implements Facts {

  private final Reviewing reviewing;
  private final Allocation allocation;
  private final ReviewPanels panels;

  GrantReviewFacts(Reviewing reviewing, Allocation allocation, ReviewPanels panels) {
    this.reviewing = reviewing;
    this.allocation = allocation;
    this.panels = panels;
  }

  /** Parts that somebody is to take, one for each instance. */
  public List<String> seats(DelegateExecution execution) {
    return reviewing.seats(GrantReviewProcess.review(execution)).stream()
        .map(UUID::toString)
        .toList();
  }

  /** Whether somebody has the part. */
  public boolean assigned(DelegateExecution execution) {
    return part(execution).state() == AssignmentState.OPEN;
  }

  public boolean recused(DelegateExecution execution) {
    return part(execution).state() == AssignmentState.RECUSED;
  }

  public boolean scored(DelegateExecution execution) {
    return part(execution).state() == AssignmentState.SCORED;
  }

  /** Whose task it is. */
  public String reviewer(DelegateExecution execution) {
    return Objects.requireNonNull(part(execution).reviewer(), "a part with a task is somebody's")
        .toString();
  }

  public Date remindAt(DelegateExecution execution) {
    return Date.from(reviewing.deadlines(part(execution).id()).remind());
  }

  public Date dueAt(DelegateExecution execution) {
    return Date.from(reviewing.deadlines(part(execution).id()).due());
  }

  public Date warnAt(DelegateExecution execution) {
    return Date.from(reviewing.deadlines(part(execution).id()).warn());
  }

  public Date replaceAt(DelegateExecution execution) {
    return Date.from(reviewing.deadlines(part(execution).id()).replace());
  }

  /** Until when whoever decides next should have done so. */
  public Date decideBy() {
    Instant by = reviewing.decideBy();
    return Date.from(by);
  }

  /** Who chairs the panel of the call. */
  public String chair(DelegateExecution execution) {
    return panels.find(GrantPanelProcess.call(execution)).orElseThrow().chair().toString();
  }

  private Assignment part(DelegateExecution execution) {
    return allocation.required(GrantReviewProcess.assignment(execution));
  }
}
