package org.entente.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The scripts of {@code deploy} with PostgreSQL's own tools: base backup, log, restore. */
class BackupTest {

  private static final String ALL = "select count(*) || ' up to ' || max(id) from agreement";

  private final LocalServer server = LocalServer.orSkip();

  @BeforeEach
  void work() {
    server.startArchiving();
    server.sql("create table agreement (id int primary key)");
    server.sql("insert into agreement select generate_series(1, 1000)");
    server.script("backup.sh");
    server.sql("insert into agreement values (1001)");
  }

  @AfterEach
  void delete() {
    server.delete();
  }

  /** The server died hard, its disk is there: nothing that was committed is lost. */
  @Test
  void goesToTheEndOfTheLog() {
    server.stop("immediate");
    server.move("data", "data.old");
    server.script("restore.sh", "data");
    server.start();
    assertThat(server.sql(ALL)).isEqualTo("1001 up to 1001");
  }

  /** The disk is lost: the archive has everything up to its last piece. */
  @Test
  void goesToTheEndOfTheArchive() throws IOException {
    server.archiveAll();
    server.stop("immediate");
    server.move("data", "lost");
    Files.createDirectories(server.folder().resolve("data.old/pg_wal"));
    server.script("restore.sh", "data");
    server.start();
    assertThat(server.sql(ALL)).isEqualTo("1001 up to 1001");
  }

  @Test
  void goesToTheInstantBeforeAMistake() {
    String instant = server.instantAfterBackup();
    server.sql("delete from agreement");
    server.stop("fast");
    server.move("data", "data.old");
    server.script("restore.sh", "data", instant);
    server.startArchiving();
    assertThat(server.sql(ALL)).isEqualTo("1001 up to 1001");
    server.sql("insert into agreement values (1002)");
    server.script("backup.sh");
    assertThat(server.sql(ALL)).isEqualTo("1002 up to 1002");
  }

  @Test
  void neverWritesOverWhatIsThere() throws IOException {
    assertThat(server.fails("restore.sh", "data")).isNotZero();
    Path piece = server.folder().resolve("backup/wal/000000010000000000000099");
    Files.writeString(piece, "a piece");
    assertThat(server.fails("archive.sh", "backup.sh", piece.getFileName().toString())).isNotZero();
    assertThat(Files.readString(piece)).isEqualTo("a piece");
  }
}
