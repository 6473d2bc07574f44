package org.entente.signature;

import org.entente.agreement.AgreementStatus;
import org.entente.agreement.AgreementStatusChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A withdrawn agreement's open round is void; what was signed in it stays readable. */
@Component
class WithdrawnAgreements {

  private final SigningRounds rounds;

  WithdrawnAgreements(SigningRounds rounds) {
    this.rounds = rounds;
  }

  @EventListener
  void on(AgreementStatusChanged changed) {
    if (changed.to() == AgreementStatus.WITHDRAWN) {
      rounds.voidRound(changed.agreementId(), VoidReason.WITHDRAWN, "recordWithdrawal");
    }
  }
}
