package org.entente.award.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.award.AwardOffers;
import org.springframework.stereotype.Component;

/** The letter is written and the applicant told. */
@Component
class OfferAward implements JavaDelegate {

  private final AwardOffers offers;

  OfferAward(AwardOffers offers) {
    this.offers = offers;
  }

  @Override
  public void execute(DelegateExecution execution) {
    offers.make(GrantAwardProcess.award(execution));
  }
}
