package org.entente.recovery;

import org.entente.shared.Act;
import org.springframework.stereotype.Component;

/** Whether what is to be demanded is what the office asked for, and nobody demanded it yet. */
@Component
class OfficeAsks {

  private final ClaimStore claims;

  OfficeAsks(ClaimStore claims) {
    this.claims = claims;
  }

  boolean open(Recovery recovery) {
    Act asked = recovery.asked();
    return asked != null
        && recovery.toDemand().isPositive()
        && claims.of(recovery).stream()
            .noneMatch(claim -> claim.sentAt() != null && !claim.made().at().isBefore(asked.at()));
  }
}
