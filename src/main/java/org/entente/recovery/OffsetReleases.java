package org.entente.recovery;

import java.util.UUID;
import org.entente.disbursement.InstalmentEnded;
import org.entente.disbursement.InstalmentPaid;
import org.entente.people.Role;
import org.entente.shared.Actor;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An offset whose instalment was paid or ended otherwise settles nothing any more. */
@Component
class OffsetReleases {

  private final RecoveryStore store;
  private final RequestStore requests;
  private final RecoveryNotices notices;
  private final RecoveryHistory history;

  OffsetReleases(
      RecoveryStore store,
      RequestStore requests,
      RecoveryNotices notices,
      RecoveryHistory history) {
    this.store = store;
    this.requests = requests;
    this.notices = notices;
    this.history = history;
  }

  @EventListener
  @Transactional
  public void on(InstalmentPaid event) {
    release(event.award(), event.instalment());
  }

  @EventListener
  @Transactional
  public void on(InstalmentEnded event) {
    release(event.award(), event.instalment());
  }

  private void release(UUID award, int instalment) {
    requests.offset(award, instalment).ifPresent(this::release);
  }

  /** Nothing happens where it was counted or withdrawn meanwhile. */
  void release(RecoveryRequest offset) {
    Recovery recovery = store.lock(offset.recovery());
    if (requests.get(offset.id()).state() != RequestState.APPROVED) {
      return;
    }
    requests.enter(offset.id(), RequestState.WITHDRAWN);
    history.record(RecoveryHistory.of(offset, "released", Actor.SYSTEM));
    notices.office(
        recovery,
        "request:" + offset.number() + ":released",
        Role.FINANCE_OFFICER,
        "offsetReleased");
  }
}
