package org.entente.agreement;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks each night and at each start; what fails here keeps no node from starting. */
@Component
@EnableScheduling
@ConditionalOnProperty(name = "entente.agreement.daily-ends", matchIfMissing = true)
class DailyEnds {

  private static final Logger LOG = LoggerFactory.getLogger(DailyEnds.class);

  private final PastEnds ends;

  DailyEnds(PastEnds ends) {
    this.ends = ends;
  }

  @Scheduled(cron = "0 5 0 * * *", zone = "UTC")
  @EventListener(ApplicationReadyEvent.class)
  void look() {
    try {
      ends.end();
    } catch (RuntimeException e) {
      LOG.error("Agreements past their end could not be ended, and are looked for again", e);
    }
  }
}
