package org.entente.disbursement;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tests all conditions again each morning: what time brings tells nobody of itself. */
@Component
class DailyTests {

  private static final Logger LOG = LoggerFactory.getLogger(DailyTests.class);
  private static final int MOST = 200;

  private final Openings openings;
  private final Retests retests;

  DailyTests(Openings openings, Retests retests) {
    this.openings = openings;
    this.retests = retests;
  }

  @Scheduled(cron = "0 20 5 * * *", zone = "UTC")
  void look() {
    openings.missing(MOST).forEach(award -> attempt(award, openings::open));
    UUID after = new UUID(0, 0);
    List<UUID> next = retests.next(after, MOST);
    while (!next.isEmpty()) {
      next.forEach(each -> attempt(each, retests::again));
      after = next.get(next.size() - 1);
      next = retests.next(after, MOST);
    }
  }

  /** What fails for one keeps none of the others waiting. */
  private static void attempt(UUID id, Consumer<UUID> step) {
    try {
      step.accept(id);
    } catch (RuntimeException e) {
      LOG.error("{} could not be tested, and is tested again tomorrow", id, e);
    }
  }
}
