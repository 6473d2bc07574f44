package org.entente.workflow.engine;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import org.entente.workflow.BackgroundThread;
import org.entente.workflow.WorkflowProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says in the database that this node is alive, from its start until it is stopped. */
@Component
class Heartbeat {

  static final Duration EVERY = Duration.ofSeconds(20);

  private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);

  private final NodeRows rows;
  private final JobAttempts attempts;
  private final NodeName name;
  private final NodeExecutor executor;
  private final Environment environment;
  private final WorkflowProperties properties;
  private final BackgroundThread pulse = new BackgroundThread("heartbeat");
  private boolean known;

  Heartbeat(
      NodeRows rows,
      JobAttempts attempts,
      NodeName name,
      NodeExecutor executor,
      Environment environment,
      WorkflowProperties properties) {
    this.rows = rows;
    this.attempts = attempts;
    this.name = name;
    this.executor = executor;
    this.environment = environment;
    this.properties = properties;
  }

  @EventListener(ApplicationReadyEvent.class)
  void start() {
    beat();
    if (properties.jobExecutor()) {
      pulse.repeat(this::beat, EVERY, EVERY);
    }
  }

  @EventListener(ContextClosedEvent.class)
  void stop() {
    pulse.stopNow();
    said(() -> rows.stopped(name.toString()));
  }

  void beat() {
    said(
        () -> {
          rows.beat(now());
          if (!known) {
            rows.forget();
            attempts.forget();
          }
          known = true;
        });
  }

  private NodeRows.Pulse now() {
    return new NodeRows.Pulse(
        name.toString(),
        version(),
        address(),
        environment.getProperty("local.server.port", Integer.class, 0),
        executor.isActive(),
        executor.running(),
        !known);
  }

  /** Whoever cannot reach the database falls silent there; that alone is no reason to stop. */
  private static void said(Runnable step) {
    try {
      step.run();
    } catch (RuntimeException e) { // anything thrown here would end the beating for good
      LOG.debug("The database hears nothing of this node", e);
    }
  }

  private static String version() {
    String version = Heartbeat.class.getPackage().getImplementationVersion();
    return version == null ? "" : version;
  }

  private static String address() {
    try {
      return InetAddress.getLocalHost().getHostAddress();
    } catch (UnknownHostException e) {
      return "";
    }
  }
}
