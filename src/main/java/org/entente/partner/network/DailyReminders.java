package org.entente.partner.network;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks for reminders at each start and every morning; tests look for themselves. What fails here
 * keeps no node from starting.
 */
@Component
@EnableScheduling
@ConditionalOnProperty(name = "entente.partner.reminders", matchIfMissing = true)
class DailyReminders {

  private static final Logger LOG = LoggerFactory.getLogger(DailyReminders.class);

  private final NetworkReminders reminders;

  DailyReminders(NetworkReminders reminders) {
    this.reminders = reminders;
  }

  @Scheduled(cron = "0 10 5 * * *", zone = "UTC")
  @EventListener(ApplicationReadyEvent.class)
  void look() {
    try {
      reminders.remind();
    } catch (RuntimeException e) {
      LOG.error("Reminders of networks could not be written, and are looked for again", e);
    }
  }
}
