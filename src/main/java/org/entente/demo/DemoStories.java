package org.entente.demo;

import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers which stories of grants have been told, and of which call. */
@Component
@Profile("demo")
class DemoStories {

  private final JdbcClient jdbc;

  DemoStories(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<UUID> told(String key) {
    return jdbc.sql("select subject from demo_story where key = ?")
        .param(key)
        .query(UUID.class)
        .optional();
  }

  void tell(String key, UUID subject) {
    jdbc.sql("insert into demo_story (key, subject) values (?, ?)").params(key, subject).update();
  }
}
