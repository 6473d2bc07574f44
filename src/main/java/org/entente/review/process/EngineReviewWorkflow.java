package org.entente.review.process;

import java.util.UUID;
import org.entente.grant.Call;
import org.entente.review.ReviewCase;
import org.entente.review.ReviewWorkflow;
import org.entente.shared.CaseRef;
import org.entente.workflow.OpenTasks;
import org.entente.workflow.ProcessGateway;
import org.entente.workflow.Routing;
import org.springframework.stereotype.Component;

/** Tells the engine what happened to a review. */
@Component
class EngineReviewWorkflow implements ReviewWorkflow {

  private final ProcessGateway gateway;
  private final OpenTasks tasks;

  EngineReviewWorkflow(ProcessGateway gateway, OpenTasks tasks) {
    this.gateway = gateway;
    this.tasks = tasks;
  }

  @Override
  public void panelAppointed(UUID call) {
    gateway.start(GrantPanelProcess.KEY, Call.ref(call), Routing.NONE);
  }

  @Override
  public void reviewBegun(UUID review) {
    gateway.start(GrantReviewProcess.KEY, ReviewCase.ref(review), Routing.NONE);
  }

  @Override
  public void anotherReviewAsked(UUID review) {
    gateway.deliver(GrantReviewProcess.ANOTHER, ReviewCase.ref(review), Routing.NONE);
  }

  @Override
  public void reviewClosed(UUID review) {
    CaseRef ref = ReviewCase.ref(review);
    if (!gateway.deliver(GrantReviewProcess.RANKED, ref, Routing.NONE)) {
      gateway.deliver(GrantReviewProcess.CLOSED, ref, Routing.NONE);
    }
  }

  @Override
  public void reviewsChanged(UUID call) {
    gateway.deliver(GrantPanelProcess.CHANGED, Call.ref(call), Routing.NONE);
  }

  @Override
  public void panelCancelled(UUID call) {
    gateway.deliver(GrantPanelProcess.CANCELLED, Call.ref(call), Routing.NONE);
  }

  @Override
  public void holdCall(UUID call) {
    tasks.hold(Call.ref(call));
  }

  @Override
  public void holdReview(UUID review) {
    tasks.hold(ReviewCase.ref(review));
  }
}
