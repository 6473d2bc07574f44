package org.entente.reconciliation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.shared.Actor;
import org.entente.shared.Notice;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Makes one run: everything it says was so at one moment, and is kept or not kept as a whole. */
@Service
class RunMaking {

  private final Comparison comparison;
  private final ReconciliationRuns runs;
  private final DifferenceStore differences;
  private final Restorations restorations;
  private final AccountHold hold;
  private final AuditLog audit;
  private final ApplicationEventPublisher events;
  private final JdbcClient jdbc;
  private final Clock clock;

  RunMaking(
      Comparison comparison,
      ReconciliationRuns runs,
      DifferenceStore differences,
      Restorations restorations,
      AccountHold hold,
      AuditLog audit,
      ApplicationEventPublisher events,
      JdbcClient jdbc,
      Clock clock) {
    this.comparison = comparison;
    this.runs = runs;
    this.differences = differences;
    this.restorations = restorations;
    this.hold = hold;
    this.audit = audit;
    this.events = events;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * @throws IllegalStateException where another node has taken the run up: nothing is kept
   */
  @Transactional(isolation = Isolation.REPEATABLE_READ)
  public void make(Run run) {
    alone();
    Instant seen = clock.instant();
    LocalDate until = comparison.until(run);
    Comparison.Sums sums = comparison.compare(run, until, seen);
    differences.settle(run);
    restorations.compared(run, until, comparison.known(run.account()));
    runs.sum(run, until, seen, sums);
    if (!runs.close(run)) {
      throw new IllegalStateException(run.reference() + " is another node's now");
    }
    hold.follow(run.account(), run.reference(), Actor.SYSTEM);
    runs.find(run.id()).map(Run::result).ifPresent(result -> told(run, result));
  }

  /** This statement takes no snapshot: what was decided while it waited is seen. */
  private void alone() {
    jdbc.sql("lock table reconciliation_difference in share row exclusive mode").update();
  }

  private void told(Run run, RunResult result) {
    audit.record(
        AuditEvent.of(Run.ref(run.id()), "reconciliation.done", Actor.SYSTEM)
            .with("bankAccount", run.account())
            .with("reference", run.reference())
            .with("differences", result.fresh() + result.open())
            .on(result.hash()));
    if (result.fresh() > 0) {
      events.publishEvent(
          new Notice(
                  "reconciliation:" + run.id(),
                  Set.of(),
                  Set.of("finance-director"),
                  "notice.reconciliation.differences",
                  List.of(run.account(), String.valueOf(result.fresh())),
                  "/reconciliation/" + run.id())
              .thatPresses());
    }
  }
}
