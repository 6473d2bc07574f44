package org.entente.operations;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import org.entente.operations.StoredRetries.RetryStarted;
import org.entente.workflow.BackgroundThread;
import org.entente.workflow.WorkflowProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Does what was asked for, at once and beside whoever asked; what a killed node left over is found
 * within the minute. Runs where the node takes jobs.
 */
@Component
class RetryThread {

  private static final Logger LOG = LoggerFactory.getLogger(RetryThread.class);
  private static final Duration LOOK = Duration.ofSeconds(60);

  private final Retries retries;
  private final RetryRows rows;
  private final WorkflowProperties properties;
  private final BackgroundThread thread = new BackgroundThread("retries");

  RetryThread(Retries retries, RetryRows rows, WorkflowProperties properties) {
    this.retries = retries;
    this.rows = rows;
    this.properties = properties;
  }

  @EventListener(ApplicationReadyEvent.class)
  void start() {
    if (properties.jobExecutor()) {
      thread.repeat(this::leftOver, Duration.ZERO, LOOK);
    }
  }

  @EventListener
  void begin(RetryStarted started) {
    if (properties.jobExecutor()) {
      try {
        thread.execute(() -> work(started.id()));
      } catch (RejectedExecutionException e) {
        LOG.info("{} is left to another node, or to the next start", started.id(), e);
      }
    }
  }

  @EventListener(ContextClosedEvent.class)
  void stop() {
    thread.stop();
  }

  private void leftOver() {
    try {
      rows.unfinished().forEach(this::work);
    } catch (RuntimeException e) {
      LOG.debug("Looked at again in a minute", e);
    }
  }

  private void work(UUID id) {
    try {
      retries.work(id);
    } catch (RuntimeException e) {
      LOG.warn("Trying again what {} names was cut off; it goes on within a minute", id, e);
    }
  }
}
