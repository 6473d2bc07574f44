package org.entente.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.Duration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/** The control of {@link StartBenchmark}: the server and the engine, nothing else. */
final class PlainStart {

  static final String READY = "the plain engine is ready";

  private PlainStart() {}

  public static void main(String[] arguments) throws Exception {
    try (EmbeddedPostgres server =
            EmbeddedPostgres.builder()
                .setDataDirectory(Path.of(System.getenv("ENTENTE_DATABASE_FOLDER")))
                .setCleanDataDirectory(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .start();
        HikariDataSource pool = new HikariDataSource()) {
      pool.setJdbcUrl(server.getJdbcUrl("postgres", "postgres"));
      StandaloneProcessEngineConfiguration configuration =
          new StandaloneProcessEngineConfiguration();
      configuration.setDataSource(pool);
      configuration.setDatabaseSchemaUpdate("false");
      configuration.setJobExecutorActivate(false);
      configuration.buildProcessEngine().close();
      System.out.println(READY);
    }
  }
}
