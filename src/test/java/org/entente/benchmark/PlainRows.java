package org.entente.benchmark;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.entente.shared.Jsonb;

/** The least that takes rows of files into a database: one table, five hundred a transaction. */
final class PlainRows {

  private static final int AT_ONCE = 500;

  private final String url;

  PlainRows(String server) {
    this.url = server + (server.contains("?") ? "&" : "?") + "reWriteBatchedInserts=true";
  }

  void insert(List<Path> files) throws IOException, SQLException {
    try (Connection connection = DriverManager.getConnection(url, "postgres", "")) {
      connection
          .createStatement()
          .execute("create table plain_row (number serial primary key, row jsonb not null)");
      connection.setAutoCommit(false);
      for (Path file : files) {
        insert(connection, rows(file));
      }
    }
  }

  private static void insert(Connection connection, List<Object> rows) throws SQLException {
    for (int from = 0; from < rows.size(); from += AT_ONCE) {
      try (PreparedStatement insert =
          connection.prepareStatement("insert into plain_row (row) values (?)")) {
        for (Object row : rows.subList(from, Math.min(rows.size(), from + AT_ONCE))) {
          insert.setObject(1, Jsonb.object(row));
          insert.addBatch();
        }
        insert.executeBatch();
      }
      connection.commit();
    }
  }

  private static List<Object> rows(Path file) throws IOException {
    if (file.toString().endsWith(".json")) {
      return List.of(Jsonb.read(Files.readString(file), Object[].class));
    }
    List<Object> rows = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
      csv.forEach(row -> rows.add(row.getFieldsAsMap()));
    }
    return rows;
  }
}
