package org.entente.web;

import org.entente.people.DemoSignIns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says when Entente is ready, where, and in the demo as whom. */
@Component
class StartUpLine {

  private static final Logger LOG = LoggerFactory.getLogger("org.entente.Ready");

  private final Environment environment;
  private final ObjectProvider<DemoSignIns> demo;

  StartUpLine(Environment environment, ObjectProvider<DemoSignIns> demo) {
    this.environment = environment;
    this.demo = demo;
  }

  @EventListener
  void ready(ApplicationReadyEvent event) {
    String port = environment.getProperty("local.server.port", "8080");
    LOG.info("Entente is ready: http://localhost:{}/", port);
    LOG.info(
        "Health and figures: http://localhost:{}/actuator/health, …/prometheus",
        environment.getProperty("local.management.port"));
    demo.ifAvailable(
        signIns ->
            LOG.info(
                "Demo sign-ins, all with the password {}: {}",
                signIns.password(),
                String.join(", ", signIns.names())));
  }
}
