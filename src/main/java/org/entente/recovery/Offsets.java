package org.entente.recovery;

import java.util.Optional;
import org.entente.award.Award;
import org.entente.award.Instalment;
import org.entente.disbursement.AmountCut;
import org.entente.disbursement.Cut;
import org.entente.disbursement.InstalmentSetOff;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lowers an instalment of another award by what its beneficiary owes. The later award counts as
 * paid for that part, and the earlier one gets it back: no money moves, and none is counted twice.
 */
@Component
class Offsets implements AmountCut {

  private final RecoveryStore store;
  private final RequestStore requests;
  private final Settling settling;

  Offsets(RecoveryStore store, RequestStore requests, Settling settling) {
    this.store = store;
    this.requests = requests;
    this.settling = settling;
  }

  @Override
  public Optional<Cut> cut(Award award, Instalment instalment) {
    return requests
        .offset(award.id(), instalment.number())
        .map(
            request ->
                new Cut(request.amount(), store.get(request.recovery()).reference(), request.id()));
  }

  @EventListener
  @Transactional
  public void on(InstalmentSetOff event) {
    settling.settle(requests.get(event.claim()), event.amount(), true);
  }
}
