package org.entente.recovery;

import org.entente.shared.Actor;
import org.entente.shared.Money;
import org.springframework.stereotype.Component;

/** Less is to be demanded than before; where it is nothing, nobody has to make a demand. */
@Component
class Shrinking {

  private final RecoveryStore store;
  private final RecoveryWorkflow workflow;
  private final RecoveryHistory history;

  Shrinking(RecoveryStore store, RecoveryWorkflow workflow, RecoveryHistory history) {
    this.store = store;
    this.workflow = workflow;
    this.history = history;
  }

  /** Nothing happens where it is not less. */
  void to(Recovery recovery, Money amount) {
    if (amount.compareTo(recovery.toDemand()) >= 0) {
      return;
    }
    store.toDemand(recovery.id(), amount);
    history.record(
        RecoveryHistory.of(recovery, "shrunk", Actor.SYSTEM)
            .changed("toDemand", recovery.toDemand(), amount));
    if (amount.isZero()) {
      workflow.nothingToDemand(recovery.id());
    }
  }
}
