package org.entente.web;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * A node that is asked to stop first says that it is not ready any more, and goes on answering
 * until whoever sends it people has heard so.
 */
@Component
class Farewell implements SmartLifecycle {

  private final ApplicationContext context;
  private final long millis;
  private volatile boolean running;

  Farewell(ApplicationContext context, WebProperties properties) {
    this.context = context;
    this.millis = properties.farewell().toMillis();
  }

  @Override
  public void start() {
    running = true;
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public void stop(Runnable done) {
    AvailabilityChangeEvent.publish(context, ReadinessState.REFUSING_TRAFFIC);
    CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS)
        .execute(
            () -> {
              stop();
              done.run();
            });
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Before everything else that stops. */
  @Override
  public int getPhase() {
    return Integer.MAX_VALUE;
  }
}
