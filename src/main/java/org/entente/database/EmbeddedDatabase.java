package org.entente.database;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Entente's own PostgreSQL, so that it starts with no settings. */
@Configuration(proxyBeanMethods = false)
@Conditional(NoServerNamed.class)
class EmbeddedDatabase {

  private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

  @Bean(destroyMethod = "close")
  EmbeddedServer embeddedServer(DatabaseProperties properties) {
    Path folder = properties.folder().toAbsolutePath().normalize();
    return RunningServer.find(folder)
        .orElseGet(() -> new EmbeddedServer(start(properties, folder)));
  }

  @Bean
  @ConfigurationProperties("spring.datasource.hikari")
  HikariDataSource dataSource(EmbeddedServer server) {
    HikariDataSource pool = new HikariDataSource();
    pool.setJdbcUrl(server.url());
    pool.setUsername("postgres");
    return pool;
  }

  private static EmbeddedPostgres start(DatabaseProperties properties, Path folder) {
    String durable = properties.durable() ? "on" : "off";
    try {
      Files.createDirectories(folder.getParent());
      log.info("Starting the embedded PostgreSQL in {}", folder);
      return EmbeddedPostgres.builder()
          .setDataDirectory(folder)
          .setCleanDataDirectory(properties.clean())
          .setPort(properties.port())
          // The bean stops it, after everything that still needs it; a hook would stop it at once.
          .setRegisterShutdownHook(false)
          .setPGStartupWait(Duration.ofSeconds(60))
          .setServerConfig("fsync", durable)
          .setServerConfig("synchronous_commit", durable)
          .setServerConfig("full_page_writes", durable)
          .setServerConfig("max_connections", "100")
          .setServerConfig("timezone", "UTC")
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException("the embedded PostgreSQL did not start in " + folder, e);
    }
  }
}
