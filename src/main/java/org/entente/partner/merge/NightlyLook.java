package org.entente.partner.merge;

import org.entente.partner.Duplicates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for duplicates every night; on several nodes the second finds nothing more. */
@Component
@ConditionalOnProperty(name = "entente.partner.reminders", matchIfMissing = true)
class NightlyLook {

  private static final Logger log = LoggerFactory.getLogger(NightlyLook.class);

  private final Duplicates duplicates;

  NightlyLook(Duplicates duplicates) {
    this.duplicates = duplicates;
  }

  @Scheduled(cron = "0 40 3 * * *", zone = "UTC")
  void look() {
    int found = duplicates.look();
    if (found > 0) {
      log.info("{} pairs of partners may be duplicates", found);
    }
  }
}
