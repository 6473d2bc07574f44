package org.entente.recovery;

import java.util.Optional;
import org.entente.award.Award;
import org.entente.award.Awards;
import org.entente.award.Instalment;
import org.entente.disbursement.AmountCut;
import org.entente.disbursement.Cut;
import org.entente.disbursement.InstalmentSetOff;
import org.entente.shared.Money;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
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
  private final Awards awards;
  private final Overpaid overpaid;

  Offsets(
      RecoveryStore store,
      RequestStore requests,
      Settling settling,
      Awards awards,
      Overpaid overpaid) {
    this.store = store;
    this.requests = requests;
    this.settling = settling;
    this.awards = awards;
    this.overpaid = overpaid;
  }

  @Override
  public Optional<Cut> cut(Award award, Instalment instalment) {
    return requests.offset(award.id(), instalment.number()).flatMap(this::cut);
  }

  /** Never more than can still be recovered: a payment of the earlier award may have come back. */
  private Optional<Cut> cut(RecoveryRequest request) {
    Recovery recovery = store.get(request.recovery());
    Money most = overpaid.recoverable(awards.get(recovery.award()));
    Money amount = most.min(request.amount());
    return amount.isPositive()
        ? Optional.of(new Cut(amount, recovery.reference(), request.id(), recovery.envelope()))
        : Optional.empty();
  }

  @EventListener
  @Order(1)
  @Transactional
  public void on(InstalmentSetOff event) {
    settling.settle(requests.get(event.claim()), event.amount(), true);
  }
}
