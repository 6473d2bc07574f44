package org.entente.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.history.AbstractHistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;

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
      // Our engine has no case tables and a history level of its own.
      configuration.setCmmnEnabled(false);
      configuration.setCustomHistoryLevels(List.of(new OurHistoryLevel()));
      configuration.setHistory("ours");
      configuration.setJobExecutorActivate(false);
      configuration.buildProcessEngine().close();
      System.out.println(READY);
    }
  }

  /** The level that the data were written with, as the check at the start wants it. */
  private static final class OurHistoryLevel extends AbstractHistoryLevel {

    @Override
    public int getId() {
      return 40;
    }

    @Override
    public String getName() {
      return "ours";
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType event, Object entity) {
      return false;
    }
  }
}
