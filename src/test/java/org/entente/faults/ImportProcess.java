package org.entente.faults;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The import command in a process of its own, on a database of its own. */
final class ImportProcess {

  private static final Duration LIMIT = Duration.ofMinutes(10);

  /** All of the register that is not drawn at random: ids stand for what they name. */
  private static final String REGISTER =
      """
      select concat_ws('|', p.kind, p.scope, p.names, p.native_language, p.native_name, p.acronym,
          p.country, p.city, p.website, p.own, p.version,
          (select string_agg(concat_ws(' ', n.kind, n.language, n.text, n.source), ';'
              order by n.kind, n.text, n.language, n.source)
             from partner_name n where n.partner_id = p.id),
          (select string_agg(concat_ws(' ', i.scheme, i.value, i.source), ';'
              order by i.scheme, i.value)
             from partner_identifier i where i.partner_id = p.id),
          (select o.facts::text from partner_origin o where o.partner_id = p.id),
          (select string_agg(a.action || a.before::text || a.after::text, ';' order by a.entry)
             from audit_event a where a.subject_id = p.id))
        from partner p order by 1
      """;

  private final EmbeddedPostgres server;
  private final Path folder;
  private final String database;
  private final List<Path> files;

  ImportProcess(EmbeddedPostgres server, Path folder, String database, List<Path> files)
      throws SQLException {
    this.server = server;
    this.folder = folder;
    this.database = database;
    this.files = files;
    try (Connection connection = server.getPostgresDatabase().getConnection()) {
      connection.createStatement().execute("create database " + database);
    }
  }

  void toTheEnd() throws IOException {
    Process process = start();
    Eventually.isTrue(database + " is done", LIMIT, () -> !process.isAlive());
    if (process.exitValue() != 0) {
      throw new AssertionError("the import ended with " + process.exitValue() + ", see " + log());
    }
  }

  /** As when the power fails, at some time after so many rows are done. */
  void killAfter(int rows) throws IOException {
    Process process = start();
    Eventually.isTrue(
        database + " is at row " + rows, LIMIT, () -> !process.isAlive() || done() >= rows);
    if (!process.isAlive()) {
      throw new AssertionError("it ended before the kill, see " + log());
    }
    System.out.println("[faults] kill of " + database + " after " + done() + " rows");
    process.destroyForcibly();
    process.onExit().join();
  }

  int rows() {
    return Integer.parseInt(texts("select sum(rows) from partner_import").get(0));
  }

  /** Of the first time that each file came. */
  List<String> counts() {
    return texts(
        """
        select distinct on (file_name) concat_ws(' ', file_name, state, rows, taken, merged,
            unchanged, reported)
          from partner_import order by file_name, requested_at
        """);
  }

  List<String> register() {
    return texts(REGISTER);
  }

  long events() {
    return Long.parseLong(texts("select count(*) from audit_event").get(0));
  }

  private int done() {
    try {
      return Integer.parseInt(
          texts(
                  """
                  select coalesce(sum(taken + merged + unchanged + reported), 0) from (
                    select distinct on (file_name) * from partner_import
                     order by file_name, requested_at) first
                  """)
              .get(0));
    } catch (IllegalStateException e) {
      return 0;
    }
  }

  private List<String> texts(String sql) {
    List<String> texts = new ArrayList<>();
    try (Connection connection = server.getDatabase("postgres", database).getConnection();
        ResultSet found = connection.createStatement().executeQuery(sql)) {
      while (found.next()) {
        texts.add(found.getString(1));
      }
      return texts;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private Path log() {
    return folder.resolve(database + ".log");
  }

  private Process start() throws IOException {
    Path arguments = folder.resolve(database + ".args");
    List<String> all =
        new ArrayList<>(
            List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-cp",
                classPath(),
                "org.entente.Entente",
                "import",
                "--report=" + folder.resolve(database + ".csv"),
                "--spring.datasource.url=jdbc:postgresql://127.0.0.1:"
                    + server.getPort()
                    + "/"
                    + database,
                "--spring.datasource.username=postgres"));
    files.forEach(file -> all.add(file.toAbsolutePath().toString()));
    Files.write(arguments, all);
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(java, "@" + arguments)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
        .start();
  }

  private static String classPath() {
    String all =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Arrays.stream(all.split(File.pathSeparator))
        .filter(entry -> !entry.endsWith("test-classes"))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
