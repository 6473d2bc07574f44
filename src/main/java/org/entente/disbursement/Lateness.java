package org.entente.disbursement;

import java.util.UUID;
import org.entente.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An instalment that should have been paid: the finance director hears of it, once. */
@Service
@Transactional
public class Lateness {

  private final DisbursementStore store;
  private final DisbursementNotices notices;
  private final DisbursementHistory history;

  Lateness(DisbursementStore store, DisbursementNotices notices, DisbursementHistory history) {
    this.store = store;
    this.notices = notices;
    this.history = history;
  }

  public void escalate(UUID id) {
    Disbursement disbursement = store.lock(id);
    if (disbursement.state() != DisbursementState.DUE) {
      return;
    }
    store.overdue(id);
    notices.overdue(disbursement);
    history.record(
        DisbursementHistory.of(disbursement, "overdue", Actor.SYSTEM)
            .with("payBy", disbursement.payBy()));
  }
}
