package org.entente.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.entente.award.Award;
import org.entente.award.AwardCommitted;
import org.entente.award.Awards;
import org.entente.shared.Actor;
import org.entente.shared.Ids;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A report is expected of every award whose money is committed. */
@Service
@Transactional
public class ReportOpenings {

  private final ReportStore store;
  private final Awards awards;
  private final ReportingWorkflow workflow;
  private final ReportHistory history;
  private final ReportingProperties properties;
  private final Clock clock;

  ReportOpenings(
      ReportStore store,
      Awards awards,
      ReportingWorkflow workflow,
      ReportHistory history,
      ReportingProperties properties,
      Clock clock) {
    this.store = store;
    this.awards = awards;
    this.workflow = workflow;
    this.history = history;
    this.properties = properties;
    this.clock = clock;
  }

  @EventListener
  public void on(AwardCommitted event) {
    Award award = awards.get(event.award());
    UUID id = Ids.next(clock);
    LocalDate due = award.stay().until().plusDays(properties.due());
    if (store.open(id, award.id(), due)) {
      history.record(
          ReportHistory.of(store.get(id), "expected", Actor.SYSTEM)
              .with("award", award.reference())
              .with("dueOn", due));
      workflow.expected(id);
    }
  }
}
