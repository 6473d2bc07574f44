package org.entente.faults;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The real server, which keeps its promises, and the oracle's own way into it. */
final class Database implements AutoCloseable {

  private final EmbeddedPostgres server;

  Database(Path folder) throws IOException {
    server =
        EmbeddedPostgres.builder()
            .setDataDirectory(folder)
            .setCleanDataDirectory(true)
            .setPGStartupWait(Duration.ofMinutes(2))
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("full_page_writes", "on")
            .setServerConfig("max_connections", "60")
            .setServerConfig("timezone", "UTC")
            .start();
  }

  int port() {
    return server.getPort();
  }

  /** Rows as texts, null as an empty one. */
  List<List<String>> rows(String sql, Object... arguments) {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < arguments.length; i++) {
        statement.setObject(i + 1, arguments[i]);
      }
      return rows(statement.executeQuery());
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  Optional<List<String>> first(String sql, Object... arguments) {
    return rows(sql, arguments).stream().findFirst();
  }

  /** Nobody else can change the row of this order meanwhile. */
  void holding(String table, UUID order, Runnable work) {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "select 1 from " + table + " where order_id = ? for update")) {
      connection.setAutoCommit(false);
      statement.setObject(1, order);
      statement.executeQuery();
      work.run();
      connection.rollback();
    } catch (SQLException e) {
      throw new IllegalStateException(table, e);
    }
  }

  private static List<List<String>> rows(ResultSet found) throws SQLException {
    List<List<String>> rows = new ArrayList<>();
    while (found.next()) {
      List<String> row = new ArrayList<>();
      for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
        String cell = found.getString(i);
        row.add(cell == null ? "" : cell);
      }
      rows.add(row);
    }
    return rows;
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
