package org.entente.workflow.engine;

import java.time.Duration;
import org.entente.workflow.BackgroundThread;
import org.entente.workflow.WorkflowProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Starts the work on jobs when the application can do it, and ends it before the pool closes. */
@Component
class Jobs {

  private static final Logger log = LoggerFactory.getLogger(Jobs.class);

  /** An idle node that has held a lock for so long has lost the job. */
  private static final Duration FORGOTTEN = Duration.ofSeconds(10);

  private final NodeExecutor executor;
  private final NodeLocks locks;
  private final WorkflowProperties properties;
  private final BackgroundThread watch = new BackgroundThread("job-watch");

  Jobs(NodeExecutor executor, NodeLocks locks, WorkflowProperties properties) {
    this.executor = executor;
    this.locks = locks;
    this.properties = properties;
  }

  @EventListener(ApplicationReadyEvent.class)
  void start() {
    if (properties.jobExecutor()) {
      release(Duration.ZERO);
      executor.start();
      watch.repeat(this::releaseForgotten, FORGOTTEN, FORGOTTEN);
    }
  }

  @EventListener(ContextClosedEvent.class)
  void stop() {
    watch.stop();
    if (executor.isActive()) {
      executor.leave();
    }
  }

  private void releaseForgotten() {
    try {
      if (executor.idle()) {
        release(FORGOTTEN);
      }
    } catch (DataAccessException e) {
      log.debug("The database is away; looked at again in {}", FORGOTTEN, e);
    }
  }

  private void release(Duration held) {
    int jobs = locks.release(held);
    if (jobs > 0) {
      log.info("Going on with {} jobs that were cut off", jobs);
    }
  }
}
