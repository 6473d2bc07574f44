package org.entente.reporting;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.entente.award.Awards;
import org.entente.shared.Act;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office accepts a report as it was sent, or sends it back. */
@Service
@Transactional
public class ReportReviews {

  private final ReportStore store;
  private final ReportBars bars;
  private final Awards awards;
  private final ReportNotices notices;
  private final ReportHistory history;
  private final Clock clock;

  ReportReviews(
      ReportStore store,
      ReportBars bars,
      Awards awards,
      ReportNotices notices,
      ReportHistory history,
      Clock clock) {
    this.store = store;
    this.bars = bars;
    this.awards = awards;
    this.notices = notices;
    this.history = history;
    this.clock = clock;
  }

  /** What is decided on. */
  @Transactional(readOnly = true)
  public ContentHash content(UUID id) {
    return store.get(id).sent().hash();
  }

  @Transactional(readOnly = true)
  public Optional<Refusal> objection(UUID id, Actor actor) {
    return bars.againstDeciding(store.get(id), actor);
  }

  /**
   * @throws Refusal FORBIDDEN for the beneficiary, CONFLICT where it was decided before
   */
  public void decide(UUID id, boolean accepted, String remarks, Actor actor) {
    Report report = store.lock(id);
    Refusal.raise(bars.againstDeciding(report, actor));
    if (report.state() != ReportState.SENT) {
      throw Refusal.conflict("reporting.review.over", report.reference());
    }
    ReportState state = accepted ? ReportState.ACCEPTED : ReportState.RETURNED;
    store.decided(id, state, remarks, Act.of(actor, clock.instant()));
    if (!accepted) {
      notices.beneficiary(
          report,
          awards.get(report.award()),
          "returned:" + report.sent().number(),
          "returned",
          remarks);
    }
    history.record(
        ReportHistory.of(report, accepted ? "accepted" : "returned", actor)
            .at("reviewReport")
            .with("reason", remarks.isBlank() ? null : remarks)
            .on(report.sent().hash()));
  }
}
