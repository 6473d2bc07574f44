package org.entente.recovery.web;

import java.util.Optional;
import java.util.UUID;
import org.entente.award.OwedBack;
import org.entente.recovery.PlanLine;
import org.entente.recovery.Recoveries;
import org.entente.recovery.Recovery;
import org.springframework.stereotype.Component;

/** Leads from an award to what its beneficiary pays back, once anything was demanded. */
@Component
class OwedBackLinks implements OwedBack {

  private final Recoveries recoveries;

  OwedBackLinks(Recoveries recoveries) {
    this.recoveries = recoveries;
  }

  @Override
  public Optional<Owed> of(UUID award) {
    return recoveries
        .ofAward(award)
        .filter(found -> found.tally().demanded().isPositive())
        .map(this::owed);
  }

  private Owed owed(Recovery recovery) {
    return new Owed(
        recovery.outstanding(),
        recoveries.next(recovery.id()).map(PlanLine::dueOn).orElse(null),
        "/my/recoveries/" + recovery.id());
  }
}
