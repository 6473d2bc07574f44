package org.entente.recovery;

import java.util.Objects;
import java.util.UUID;
import org.entente.disbursement.Disbursements;
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
  private final Disbursements disbursements;
  private final OffsetReleases releases;
  private final ReturnsToBeneficiaries returns;
  private final RecoveryWorkflow workflow;
  private final RecoveryNotices notices;

  RequestBooking(
      RecoveryStore store,
      RequestStore requests,
      Settling settling,
      SetOffs setOffs,
      Disbursements disbursements,
      OffsetReleases releases,
      ReturnsToBeneficiaries returns,
      RecoveryWorkflow workflow,
      RecoveryNotices notices) {
    this.store = store;
    this.requests = requests;
    this.settling = settling;
    this.setOffs = setOffs;
    this.disbursements = disbursements;
    this.releases = releases;
    this.returns = returns;
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
      case RETURN -> returns.book(request);
      case WAIVER, WRITE_OFF -> settling.settle(request, request.amount(), false);
      case PLAN -> plan(request);
      case OFFSET -> offset(request);
      case OBJECTION -> throw new IllegalStateException("an objection books nothing");
    }
  }

  /** Where its instalment was paid or ended before it was agreed on, there is nothing to lower. */
  private void offset(RecoveryRequest request) {
    UUID target = Objects.requireNonNull(request.target()).disbursement();
    setOffs.apply(target);
    if (disbursements.get(target).state().closed()) {
      releases.release(request);
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
        notices.day(recovery, first.dueOn()),
        Integer.toString(request.plan().size()));
    workflow.moved(recovery.id());
  }
}
