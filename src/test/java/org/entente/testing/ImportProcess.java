package org.entente.testing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The import command in a process of its own, with little memory, on a database of its own. */
public final class ImportProcess {

  private static final Duration LIMIT = Duration.ofMinutes(10);
  private static final String USER = "postgres";

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

  private final String url;
  private final Path folder;
  private final String database;
  private final List<Path> files;

  /**
   * @param server address of any database of the server
   * @param folder where its report and what it prints are kept
   * @param database that is made anew
   */
  public ImportProcess(String server, Path folder, String database, List<Path> files)
      throws SQLException, IOException {
    this.url = server.replaceFirst("/[^/?]+(\\?|$)", "/" + database + "$1");
    this.folder = folder;
    this.database = database;
    this.files = files;
    Files.createDirectories(folder);
    try (Connection connection = DriverManager.getConnection(server, USER, "");
        Statement statement = connection.createStatement()) {
      statement.execute("drop database if exists " + database + " with (force)");
      statement.execute("create database " + database);
    }
  }

  public DataSource dataSource() {
    return new DriverManagerDataSource(url, USER, "");
  }

  /**
   * @param options of the virtual machine
   * @return what it printed
   */
  public String toTheEnd(String... options) throws IOException, InterruptedException {
    Process process = start(options);
    if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("no end within " + LIMIT + ", see " + log());
    }
    if (process.exitValue() != 0) {
      throw new AssertionError("the import ended with " + process.exitValue() + ", see " + log());
    }
    return Files.readString(log());
  }

  public int rows() {
    return Integer.parseInt(texts("select sum(rows) from partner_import").get(0));
  }

  /** Of the first time that each file came. */
  public List<String> counts() {
    return texts(
        """
        select distinct on (file_name) concat_ws(' ', file_name, state, rows, taken, merged,
            unchanged, reported)
          from partner_import order by file_name, requested_at
        """);
  }

  public List<String> register() {
    return texts(REGISTER);
  }

  public long events() {
    return Long.parseLong(texts("select count(*) from audit_event").get(0));
  }

  /** Rows done so far, 0 before there are tables. */
  public int done() {
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
    try (Connection connection = DriverManager.getConnection(url, USER, "");
        ResultSet found = connection.createStatement().executeQuery(sql)) {
      while (found.next()) {
        texts.add(found.getString(1));
      }
      return texts;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  public Path log() {
    return folder.resolve(database + ".log");
  }

  public Process start(String... options) throws IOException {
    Path arguments = folder.resolve(database + ".args");
    List<String> all = new ArrayList<>(List.of(options));
    all.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx512m",
            "-cp",
            classPath(),
            "org.entente.Entente",
            "import",
            "--report=" + folder.resolve(database + ".csv"),
            "--spring.datasource.url=" + url,
            "--spring.datasource.username=" + USER));
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
