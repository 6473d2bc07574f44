package org.entente.recovery;

import java.util.Objects;
import java.util.UUID;
import org.entente.disbursement.SetOffs;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was agreed on counts: in the movements, and in the book where money came back. It can be
 * repeated at any time: each entry has a permanent key.
 */
@Service
@Transactional
public class RequestBooking {

  private final RecoveryStore store;
  private final RequestStore requests;
  private final Settling settling;
  private final SetOffs setOffs;
  private final RecoveryWorkflow workflow;
  private final RecoveryNotices notices;

  RequestBooking(
      RecoveryStore store,
      RequestStore requests,
      Settling settling,
      SetOffs setOffs,
      RecoveryWorkflow workflow,
      RecoveryNotices notices) {
    this.store = store;
    this.requests = requests;
    this.settling = settling;
    this.setOffs = setOffs;
    this.workflow = workflow;
    this.notices = notices;
  }

  public void book(UUID id) {
    RecoveryRequest request = requests.get(id);
    if (request.state() != RequestState.APPROVED) {
      return;
    }
    switch (request.kind()) {
      case RECEIPT -> settling.settle(request, request.amount(), true);
      case WAIVER, WRITE_OFF -> settling.settle(request, request.amount(), false);
      case PLAN -> plan(request);
      case OFFSET -> setOffs.apply(Objects.requireNonNull(request.target()).disbursement());
      case OBJECTION -> throw new IllegalStateException("an objection books nothing");
    }
  }

  private void plan(RecoveryRequest request) {
    Recovery recovery = store.lock(request.recovery());
    requests.enter(request.id(), RequestState.BOOKED);
    store.enter(recovery.id(), RecoveryState.IN_INSTALMENTS);
    PlanLine first = request.plan().get(0);
    notices.beneficiary(
        recovery,
        "request:" + request.number(),
        "planned",
        first.amount(),
        first.dueOn().toString(),
        Integer.toString(request.plan().size()));
    workflow.moved(recovery.id());
  }
}
