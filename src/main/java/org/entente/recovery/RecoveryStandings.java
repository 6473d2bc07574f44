package org.entente.recovery;

import java.util.List;
import java.util.UUID;
import org.entente.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what there is to do about a recovery, and closes the one where nothing is. */
@Service
@Transactional
public class RecoveryStandings {

  private final RecoveryStore store;
  private final MovementStore movements;
  private final RecoveryNotices notices;
  private final RecoveryHistory history;

  RecoveryStandings(
      RecoveryStore store,
      MovementStore movements,
      RecoveryNotices notices,
      RecoveryHistory history) {
    this.store = store;
    this.movements = movements;
    this.notices = notices;
    this.history = history;
  }

  /** Under the lock of its row, so that nothing is booked unseen while its case moves on. */
  public Standing weigh(UUID id) {
    Recovery recovery = store.lock(id);
    if (recovery.toDemand().isPositive()) {
      return Standing.TO_DEMAND;
    }
    return recovery.outstanding().isPositive() ? Standing.OUTSTANDING : Standing.SETTLED;
  }

  public void close(UUID id) {
    Recovery recovery = store.lock(id);
    RecoveryState state = end(recovery);
    if (recovery.state() == state) {
      return;
    }
    store.enter(id, state);
    history.record(
        RecoveryHistory.of(recovery, "closed", Actor.SYSTEM)
            .at("closeRecovery")
            .changed("recoveryState", recovery.state(), state));
    if (state != RecoveryState.DROPPED && recovery.state() != RecoveryState.OPENED) {
      notices.beneficiary(
          recovery, "closed:" + recovery.version(), "closed", recovery.tally().demanded());
    }
  }

  /** By what settled the last of it. */
  private RecoveryState end(Recovery recovery) {
    List<Movement> all = movements.of(recovery);
    if (all.isEmpty()) {
      return RecoveryState.DROPPED;
    }
    return switch (all.get(all.size() - 1).kind()) {
      case WAIVER -> RecoveryState.WAIVED;
      case WRITE_OFF -> RecoveryState.WRITTEN_OFF;
      default -> RecoveryState.SETTLED;
    };
  }
}
