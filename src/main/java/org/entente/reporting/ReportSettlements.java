package org.entente.reporting;

import java.util.UUID;
import org.entente.award.Award;
import org.entente.award.Awards;
import org.entente.disbursement.ConditionsChanged;
import org.entente.shared.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A report that is accepted or excused says what the stay was worth. */
@Service
@Transactional
public class ReportSettlements {

  private final ReportStore store;
  private final Awards awards;
  private final EligibleAmounts amounts;
  private final ReportNotices notices;
  private final ReportHistory history;
  private final ApplicationEventPublisher events;

  ReportSettlements(
      ReportStore store,
      Awards awards,
      EligibleAmounts amounts,
      ReportNotices notices,
      ReportHistory history,
      ApplicationEventPublisher events) {
    this.store = store;
    this.awards = awards;
    this.amounts = amounts;
    this.notices = notices;
    this.history = history;
    this.events = events;
  }

  /** Once for each report. */
  public void settle(UUID id) {
    Report report = store.lock(id);
    if (report.eligible() != null) {
      return;
    }
    Award award = awards.get(report.award());
    boolean excused = report.state() == ReportState.EXCUSED;
    Sending sending = report.sending();
    Eligible eligible = amounts.of(award, sending == null ? 0 : sending.days(), excused);
    store.settled(id, eligible);
    if (!excused) {
      notices.beneficiary(report, award, "accepted", "accepted", eligible.amount().toString());
    }
    history.record(
        ReportHistory.of(report, "settled", Actor.SYSTEM)
            .at("settleReport")
            .with("awarded", award.amount())
            .with("eligible", eligible.amount())
            .with("days", eligible.days() + "/" + eligible.planned())
            .under(eligible.rule()));
    events.publishEvent(new ConditionsChanged(award.id()));
    events.publishEvent(new ReportSettled(award.id()));
  }
}
