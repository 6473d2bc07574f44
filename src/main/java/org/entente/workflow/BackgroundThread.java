package org.entente.workflow;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** One thread for what goes on beside all else; it keeps no node from ending. */
public final class BackgroundThread {

  private final ScheduledExecutorService thread;

  public BackgroundThread(String name) {
    this.thread =
        Executors.newSingleThreadScheduledExecutor(
            work -> {
              Thread daemon = new Thread(work, name);
              daemon.setDaemon(true);
              return daemon;
            });
  }

  /** Again and again, until it throws something. */
  public void repeat(Runnable work, Duration first, Duration pause) {
    var unused =
        thread.scheduleWithFixedDelay(
            work, first.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  /**
   * @throws RejectedExecutionException once it was stopped
   */
  public void execute(Runnable work) {
    thread.execute(work);
  }

  /** What is under way ends by itself. */
  public void stop() {
    thread.shutdown();
  }

  /** What is under way is interrupted. */
  public void stopNow() {
    var unused = thread.shutdownNow();
  }
}
