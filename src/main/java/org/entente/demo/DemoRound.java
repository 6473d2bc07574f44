package org.entente.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Has the round of grants made at the first start. Tests make records of their own. */
@Component
@Profile("demo")
@ConditionalOnProperty(
    name = {"entente.demo.cases", "entente.demo.grants"},
    havingValue = "true",
    matchIfMissing = true)
@Order(4)
class DemoRound implements ApplicationRunner {

  private static final Logger log = LoggerFactory.getLogger(DemoRound.class);

  private final DemoGrants grants;

  DemoRound(DemoGrants grants) {
    this.grants = grants;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (!grants.told()) {
      log.info("Making the demo's round of grants, which takes a moment");
      grants.tell();
    }
  }
}
