package org.entente.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.testing.Needs;

/**
 * A PostgreSQL server that is installed on this machine, of whatever version, in a folder of its
 * own. It never runs as root: where the tests do, it runs as the user {@code postgres}.
 */
final class LocalServer {

  private final Path tools;
  private final Path folder;
  private final int port;

  private LocalServer(Path tools) throws IOException {
    this.tools = tools;
    this.folder = Files.createTempDirectory(Path.of("/tmp"), "entente-backup");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    try (ServerSocket free = new ServerSocket(0)) {
      this.port = free.getLocalPort();
    }
    for (String script : List.of("archive.sh", "backup.sh", "restore.sh")) {
      Files.copy(Path.of("deploy", script), folder.resolve(script));
    }
    run("mkdir", "-p", "backup/wal", "backup/base");
    run("initdb", "--pgdata=data", "--username=postgres", "--auth=trust");
  }

  static LocalServer orSkip() {
    try {
      return new LocalServer(Needs.postgres());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path folder() {
    return folder;
  }

  /** Comes back when the server has read its log and takes changes. */
  void start(String... settings) {
    String options =
        "-p %d -k %s -c listen_addresses='' %s".formatted(port, folder, String.join(" ", settings));
    run("pg_ctl", "-D", "data", "-w", "-l", "log", "-o", options, "start");
    until("not pg_is_in_recovery()");
  }

  /** As docker-compose.yml has it. */
  void startArchiving() {
    start(
        "-c wal_level=replica -c archive_mode=on",
        "-c 'archive_command=bash %s/archive.sh %%p %%f'".formatted(folder));
  }

  void stop(String how) {
    run("pg_ctl", "-D", "data", "-m", how, "-w", "stop");
  }

  /** Comes back when everything committed is in the archive. */
  void archiveAll() {
    String piece = sql("select pg_walfile_name(pg_switch_wal())");
    until("(select last_archived_wal >= '" + piece + "' from pg_stat_archiver)");
  }

  /** An instant, later by a second than the end of the last base backup. */
  String instantAfterBackup() {
    String base = run("ls", "backup/base").strip();
    until("clock_timestamp() > '" + base + "'::timestamptz + interval '1 second'");
    return sql(
        "select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')");
  }

  private void until(String condition) {
    sql(
        """
        do $$ begin
          while (%s) is not true loop
            perform pg_sleep(0.02);
            perform pg_stat_clear_snapshot();
          end loop;
        end $$
        """
            .formatted(condition));
  }

  String sql(String statement) {
    return run("psql", "-XAtq", "-v", "ON_ERROR_STOP=1", "-c", statement, "postgres").strip();
  }

  void script(String name, String... arguments) {
    run(command(name, arguments));
  }

  /** The script's exit status. */
  int fails(String name, String... arguments) {
    return execute(command(name, arguments));
  }

  private static String[] command(String script, String... arguments) {
    return Stream.concat(Stream.of("bash", script), Stream.of(arguments)).toArray(String[]::new);
  }

  void move(String from, String to) {
    run("mv", from, to);
  }

  void delete() {
    execute("pg_ctl", "-D", "data", "-m", "immediate", "-w", "stop");
    execute("bash", "-c", "rm -rf ./*");
  }

  private String run(String... command) {
    int status = execute(command);
    try {
      String said = Files.readString(folder.resolve("said"));
      if (status != 0) {
        throw new AssertionError(String.join(" ", command) + ": " + status + "\n" + said);
      }
      return said;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What it says goes into a file: a server that is started keeps the line open. */
  private int execute(String... command) {
    List<String> whole = new ArrayList<>();
    if (System.getProperty("user.name").equals("root")) {
      whole.addAll(List.of("runuser", "-u", "postgres", "--"));
    }
    whole.addAll(List.of(command));
    ProcessBuilder process = new ProcessBuilder(whole).directory(folder.toFile());
    process.environment().put("PATH", tools + ":" + System.getenv("PATH"));
    process.environment().put("PGHOST", folder.toString());
    process.environment().put("PGPORT", Integer.toString(port));
    process.environment().put("PGUSER", "postgres");
    process.environment().put("ENTENTE_BACKUP", folder.resolve("backup").toString());
    process.environment().put("ENTENTE_OLD_DATA", folder.resolve("data.old").toString());
    process.redirectErrorStream(true).redirectOutput(folder.resolve("said").toFile());
    try {
      return process.start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
