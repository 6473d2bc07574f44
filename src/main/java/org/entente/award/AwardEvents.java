package org.entente.award;

import org.entente.application.ApplicationWithdrawn;
import org.entente.grant.CallCancelled;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happens elsewhere, in the transaction in which it happens. */
@Component
@Transactional
class AwardEvents {

  private final AwardRounds rounds;
  private final Awards awards;
  private final AwardEndings endings;

  AwardEvents(AwardRounds rounds, Awards awards, AwardEndings endings) {
    this.rounds = rounds;
    this.awards = awards;
    this.endings = endings;
  }

  @EventListener
  void on(ApplicationWithdrawn event) {
    awards
        .ofApplication(event.application())
        .ifPresent(award -> endings.end(award, AwardEnd.WITHDRAWN, ""));
  }

  @EventListener
  void on(CallCancelled event) {
    rounds.cancel(event.call());
  }
}
