package org.entente.reconciliation;

import java.time.Duration;
import java.util.UUID;
import org.entente.workflow.BackgroundThread;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Makes the runs that were asked for, on a thread of its own. */
@Component
public class RunRounds {

  private static final Logger LOG = LoggerFactory.getLogger(RunRounds.class);
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final Duration AGAIN = Duration.ofSeconds(30);

  private final ReconciliationRuns runs;
  private final RunMaking making;
  private final ReconciliationProperties properties;
  private final BackgroundThread thread = new BackgroundThread("reconciliation");

  RunRounds(ReconciliationRuns runs, RunMaking making, ReconciliationProperties properties) {
    this.runs = runs;
    this.making = making;
    this.properties = properties;
  }

  @EventListener(ApplicationReadyEvent.class)
  void start() {
    if (properties.worker()) {
      thread.repeat(this::safely, Duration.ZERO, PAUSE);
    }
  }

  @EventListener(ContextClosedEvent.class)
  void stop() {
    thread.stop();
  }

  private void safely() {
    try {
      go();
    } catch (RuntimeException e) {
      LOG.warn("Reconciliation failed and is tried again: {}", e.toString());
    }
  }

  /** All that is due. */
  public void go() {
    runs.due().forEach(this::make);
  }

  /** Nothing where it is done, or another node is at it. */
  public void make(UUID id) {
    try {
      runs.claim(id, properties.lease()).ifPresent(this::make);
    } catch (DuplicateKeyException e) {
      LOG.debug("Another run of the same account is being made", e);
    }
  }

  private void make(Run run) {
    try {
      making.make(run);
    } catch (RuntimeException e) {
      LOG.error("{} could not be made and is tried again", run.reference(), e);
      runs.failed(run, AGAIN, e.getClass().getSimpleName());
    }
  }
}
