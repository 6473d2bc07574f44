package org.entente.disbursement;

import java.util.Optional;
import org.entente.award.Award;
import org.entente.award.Condition;
import org.entente.award.Instalment;
import org.springframework.stereotype.Component;

/** An officer has seen the host's certificate of arrival. */
@Component
class ArrivalConfirmed implements ConditionEvidence {

  private final ArrivalStore arrivals;

  ArrivalConfirmed(ArrivalStore arrivals) {
    this.arrivals = arrivals;
  }

  @Override
  public Condition condition() {
    return Condition.ARRIVAL_CONFIRMED;
  }

  @Override
  public Optional<Evidence> find(Award award, Instalment instalment) {
    return arrivals
        .of(award.id())
        .map(
            arrival ->
                new Evidence(
                    arrival.fileName(),
                    "/awards/" + award.id() + "/arrival",
                    arrival.confirmed().at()));
  }
}
