package org.entente.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * A migration may take as long as it takes: the time limit on the line is for people's requests.
 */
@Configuration(proxyBeanMethods = false)
class Migrations {

  @Bean
  FlywayConfigurationCustomizer unhurriedMigrations(DataSource dataSource) {
    return flyway -> flyway.dataSource(new Unhurried(dataSource));
  }

  @Bean
  FlywayMigrationStrategy oneNodeAfterTheOther(StartTurn turn) {
    return flyway -> {
      turn.take();
      flyway.migrate();
    };
  }

  /** The pool gives a connection its limit back when it is returned. */
  private static final class Unhurried extends DelegatingDataSource {

    Unhurried(DataSource pool) {
      super(pool);
    }

    @Override
    public Connection getConnection() throws SQLException {
      Connection connection = super.getConnection();
      connection.setNetworkTimeout(Runnable::run, 0);
      return connection;
    }
  }
}
