package org.entente.application;

import java.util.List;
import java.util.UUID;
import org.entente.grant.CallCancelled;
import org.entente.grant.CallCases;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Applications of a cancelled call. What follows from both signatures is not undone by it: such an
 * application stays as it is, and its applicant hears that.
 */
@Component
@Order(2)
@Transactional
class CancelledApplications implements CallCases {

  private final ApplicationStore store;
  private final ApplicationWorkflow workflow;
  private final Endings endings;
  private final ObjectProvider<EarlierAwards> awards;

  CancelledApplications(
      ApplicationStore store,
      ApplicationWorkflow workflow,
      Endings endings,
      ObjectProvider<EarlierAwards> awards) {
    this.store = store;
    this.workflow = workflow;
    this.endings = endings;
    this.awards = awards;
  }

  /** Whoever is submitting right now is waited for; nobody submits after this. */
  @EventListener
  void on(CallCancelled event) {
    store.meet(event.call(), true);
  }

  @Override
  public boolean endNext(UUID call, int most) {
    List<UUID> next = store.ofCancelled(call, most);
    // In the order in which a task is completed: the tasks first, and only then their cases.
    next.forEach(workflow::hold);
    next.forEach(this::end);
    return !next.isEmpty();
  }

  private void end(UUID id) {
    if (awards.stream().anyMatch(each -> each.bound(id))) {
      endings.kept(id);
    } else if (!workflow.callCancelled(id)) {
      endings.cancelled(id);
    }
    store.callCancelled(id);
  }
}
