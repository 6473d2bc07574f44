package org.entente.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A hard kill of the application leaves its embedded server running: the next start goes on with
 * it. PostgreSQL writes the port into the fourth line of {@code postmaster.pid}.
 */
final class RunningServer {

  private static final Logger log = LoggerFactory.getLogger(RunningServer.class);

  private RunningServer() {}

  static Optional<EmbeddedServer> find(Path folder) {
    Path pidFile = folder.resolve("postmaster.pid");
    if (!Files.isReadable(pidFile)) {
      return Optional.empty();
    }
    try {
      List<String> lines = Files.readAllLines(pidFile);
      int port = Integer.parseInt(lines.get(3).strip());
      return answersFor(folder, port) ? Optional.of(new EmbeddedServer(port)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IndexOutOfBoundsException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static boolean answersFor(Path folder, int port) {
    String url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres?loginTimeout=5";
    try (Connection connection = DriverManager.getConnection(url, "postgres", "");
        ResultSet row = connection.createStatement().executeQuery("show data_directory")) {
      boolean same =
          row.next() && Path.of(row.getString(1)).toRealPath().equals(folder.toRealPath());
      if (same) {
        log.info("Going on with the embedded PostgreSQL that still runs in {}", folder);
      }
      return same;
    } catch (SQLException | IOException e) {
      return false;
    }
  }
}
