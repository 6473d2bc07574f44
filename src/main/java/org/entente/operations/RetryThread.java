package org.entente.operations;

import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.entente.operations.StoredRetries.RetryStarted;
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
  private static final int LOOK_SECONDS = 60;

  private final Retries retries;
  private final RetryRows rows;
  private final WorkflowProperties properties;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(RetryThread::daemon);

  RetryThread(Retries retries, RetryRows rows, WorkflowProperties properties) {
    this.retries = retries;
    this.rows = rows;
    this.properties = properties;
  }

  @EventListener(ApplicationReadyEvent.class)
  void start() {
    if (properties.jobExecutor()) {
      var unused = thread.scheduleWithFixedDelay(this::leftOver, 0, LOOK_SECONDS, TimeUnit.SECONDS);
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
    thread.shutdown();
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

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "retries");
    thread.setDaemon(true);
    return thread;
  }
}
