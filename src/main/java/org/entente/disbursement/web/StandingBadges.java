package org.entente.disbursement.web;

import org.entente.disbursement.query.PaymentStanding;
import org.springframework.stereotype.Component;

/** How standings look: {@code @standingBadges} in templates. */
@Component("standingBadges")
public class StandingBadges {

  StandingBadges() {}

  public StandingBadge of(PaymentStanding standing) {
    return StandingBadge.of(standing);
  }
}
