package org.entente.partner.ingest;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** This node's hand at imports: one thread that does piece after piece while there are any. */
@Component
class ImportWorker implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);
  private static final long GOODBYE = 15_000;

  private final ImportAttempt attempt;
  private final ImportProperties properties;
  private final Semaphore wake = new Semaphore(0);
  private volatile boolean running;
  private volatile Thread thread = new Thread(this::run, "partner-import");

  ImportWorker(ImportAttempt attempt, ImportProperties properties) {
    this.attempt = attempt;
    this.properties = properties;
  }

  @Override
  public void start() {
    if (properties.worker()) {
      running = true;
      thread = new Thread(this::run, "partner-import");
      thread.setDaemon(true);
      thread.start();
    }
  }

  @TransactionalEventListener
  void requested(StoredImports.Requested event) {
    wake.release();
  }

  private void run() {
    while (running) {
      try {
        while (running && attempt.work()) {}
      } catch (RuntimeException e) {
        LOG.warn("imports wait: {}", e.toString());
      }
      if (!rest()) {
        return;
      }
    }
  }

  /**
   * @return false when it is told to end
   */
  private boolean rest() {
    try {
      if (wake.tryAcquire(properties.pause().toMillis(), TimeUnit.MILLISECONDS)) {
        wake.drainPermits();
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** The piece at hand is finished; what is left waits for the next start or another node. */
  @Override
  public void stop() {
    running = false;
    wake.release();
    try {
      thread.join(GOODBYE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
