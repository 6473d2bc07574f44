package org.entente.recovery;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.entente.disbursement.Disbursement;
import org.entente.disbursement.Disbursements;
import org.entente.disbursement.PaymentOrder;
import org.entente.disbursement.PaymentOrders;
import org.entente.shared.Money;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Instalments that can be lowered: of the same beneficiary and currency, and not ordered yet. */
@Component
public class OffsetTargets {

  private final Disbursements disbursements;
  private final PaymentOrders orders;
  private final RequestStore requests;

  OffsetTargets(Disbursements disbursements, PaymentOrders orders, RequestStore requests) {
    this.disbursements = disbursements;
    this.orders = orders;
    this.requests = requests;
  }

  @Transactional(readOnly = true)
  public List<Disbursement> all(Recovery recovery) {
    return requests.lowerable(recovery).stream()
        .filter(id -> orders.latest(id).filter(PaymentOrder::living).isEmpty())
        .map(disbursements::get)
        .toList();
  }

  void demand(Recovery recovery, NewRequest wanted) {
    Money amount = Objects.requireNonNull(wanted.amount());
    Disbursement target =
        all(recovery).stream()
            .filter(each -> each.id().equals(wanted.target()))
            .findFirst()
            .orElseThrow(() -> Refusal.invalid("recovery.offset.target"));
    if (amount.compareTo(target.amount()) > 0) {
      throw Refusal.invalid("recovery.offset.amount", target.amount().toString());
    }
    Reasons.checked(wanted.reason());
  }

  Target of(UUID id) {
    Disbursement found = disbursements.get(id);
    return new Target(id, found.award(), found.instalment());
  }
}
