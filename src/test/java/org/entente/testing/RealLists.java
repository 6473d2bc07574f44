package org.entente.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The real lists of institutions, among the standards files. */
public final class RealLists {

  private RealLists() {}

  /** The best source first. */
  public static List<Path> files() {
    Path folder = Needs.standards().resolve("institutions");
    return Stream.of("hei-ror.csv", "eche-holders.csv", "hipo-universities.json")
        .map(folder::resolve)
        .toList();
  }

  /** Their import into a database of its own, on the server that the tests of this run share. */
  public static ImportProcess beside(DataSource shared, String database) throws Exception {
    String server = shared.unwrap(HikariDataSource.class).getJdbcUrl();
    String fork = System.getProperty("entente.fork", "fork-1");
    Path folder = Path.of("target", "real-lists", fork).toAbsolutePath();
    return new ImportProcess(server, folder, database, files());
  }
}
