package org.entente.reporting;

import org.entente.award.AwardCommitted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Awards that were committed before there were reports get theirs at the start; what fails here
 * keeps no node from starting.
 */
@Component
class MissingReports {

  private static final Logger LOG = LoggerFactory.getLogger(MissingReports.class);

  private final ReportStore store;
  private final ReportOpenings openings;

  MissingReports(ReportStore store, ReportOpenings openings) {
    this.store = store;
    this.openings = openings;
  }

  @EventListener(ApplicationReadyEvent.class)
  void open() {
    try {
      store.awardsWithout().forEach(award -> openings.on(new AwardCommitted(award)));
    } catch (RuntimeException e) {
      LOG.error("Reports of earlier awards could not be opened, and are at the next start", e);
    }
  }
}
