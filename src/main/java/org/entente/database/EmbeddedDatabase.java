package org.entente.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
  DataSource dataSource(EmbeddedServer server, DatabaseProperties properties) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(server.url());
    config.setUsername("postgres");
    config.setPoolName("entente");
    config.setMaximumPoolSize(properties.pool());
    config.setConnectionTimeout(Duration.ofSeconds(4).toMillis());
    return new HikariDataSource(config);
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
