package org.entente.demo;

import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers which of the demo's stories have begun and which have been told. */
@Component
@Profile("demo")
class DemoLedger {

  private final JdbcClient jdbc;

  DemoLedger(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean told(String key) {
    return jdbc.sql("select told from demo_case where key = ?")
        .param(key)
        .query(Boolean.class)
        .optional()
        .orElse(false);
  }

  Optional<UUID> begun(String key) {
    return jdbc.sql("select agreement_id from demo_case where key = ?")
        .param(key)
        .query(UUID.class)
        .optional();
  }

  void begin(String key, UUID agreementId) {
    jdbc.sql("insert into demo_case (key, agreement_id) values (?, ?)")
        .params(key, agreementId)
        .update();
  }

  void tell(String key) {
    jdbc.sql("update demo_case set told = true where key = ?").param(key).update();
  }
}
