package org.entente.reporting;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.entente.award.Awards;
import org.entente.shared.Act;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Force majeure: something beyond the beneficiary's control cut the stay short or prevents a
 * report. One person asks, another decides.
 */
@Service
@Transactional
public class Excuses {

  private static final int SHORTEST = 10;
  private static final int LONGEST = 2000;

  private final ReportStore store;
  private final ReportParts parts;
  private final ReportBars bars;
  private final Awards awards;
  private final ReportNotices notices;
  private final ReportingWorkflow workflow;
  private final ReportHistory history;
  private final Clock clock;

  Excuses(
      ReportStore store,
      ReportParts parts,
      ReportBars bars,
      Awards awards,
      ReportNotices notices,
      ReportingWorkflow workflow,
      ReportHistory history,
      Clock clock) {
    this.store = store;
    this.parts = parts;
    this.bars = bars;
    this.awards = awards;
    this.notices = notices;
    this.workflow = workflow;
    this.history = history;
    this.clock = clock;
  }

  /**
   * @throws Refusal FORBIDDEN for the beneficiary, CONFLICT where no report is awaited, INVALID for
   *     a reason that says nothing
   */
  public void ask(UUID id, String reason, Actor actor) {
    Report report = store.lock(id);
    Refusal.raise(bars.againstDeciding(report, actor));
    if (!report.state().awaited()) {
      throw Refusal.conflict("reporting.excuse.over", report.reference());
    }
    String said = reason.strip();
    if (said.length() < SHORTEST || said.length() > LONGEST) {
      throw Refusal.invalid("reporting.excuse.reason", SHORTEST, LONGEST);
    }
    int number = report.excuse() == null ? 1 : report.excuse().number() + 1;
    ContentHash hash = ContentHash.of(report.reference() + "\n" + number + "\n" + said);
    parts.ask(id, new Excuse(number, said, hash, Act.of(actor, clock.instant()), null, null));
    store.enter(id, ReportState.EXCUSE_ASKED);
    history.record(ReportHistory.of(report, "excuseAsked", actor).with("reason", said).on(hash));
    workflow.excuseAsked(id);
  }

  /** What is decided on. */
  @Transactional(readOnly = true)
  public ContentHash content(UUID id) {
    return asked(store.get(id)).hash();
  }

  @Transactional(readOnly = true)
  public Optional<Refusal> objection(UUID id, Actor actor) {
    return bars.againstExcusing(store.get(id), actor);
  }

  /**
   * @throws Refusal FORBIDDEN for who asked and for the beneficiary, CONFLICT where it was decided
   *     before
   */
  public void decide(UUID id, boolean confirmed, String reason, Actor actor) {
    Report report = store.lock(id);
    Refusal.raise(bars.againstExcusing(report, actor));
    if (report.state() != ReportState.EXCUSE_ASKED) {
      throw Refusal.conflict("reporting.excuse.over", report.reference());
    }
    Act act = Act.of(actor, clock.instant());
    Excuse excuse = asked(report);
    parts.decide(id, excuse.number(), confirmed, act);
    ReportState state = after(report, confirmed);
    if (confirmed) {
      store.decided(id, state, "", act);
      notices.beneficiary(report, awards.get(report.award()), "excused", "excused");
    } else {
      store.enter(id, state);
    }
    history.record(
        ReportHistory.of(report, confirmed ? "excused" : "excuseRefused", actor)
            .at("decideExcuse")
            .with("reason", reason.isBlank() ? null : reason)
            .on(excuse.hash()));
  }

  private static ReportState after(Report report, boolean confirmed) {
    if (confirmed) {
      return ReportState.EXCUSED;
    }
    return report.sending() == null ? ReportState.EXPECTED : ReportState.RETURNED;
  }

  private static Excuse asked(Report report) {
    return Objects.requireNonNull(report.excuse(), "asked for before");
  }
}
