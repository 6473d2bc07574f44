package org.entente.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entente.testing.ImportProcess;
import org.entente.testing.Needs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** An import arrives at the same register, however often it is killed on its way. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportKillTest {

  private static final long SEED = 20261127;
  private static final Path FOLDER = Path.of("target", "import-faults").toAbsolutePath();

  private EmbeddedPostgres server;

  @BeforeAll
  void start() throws IOException {
    Files.createDirectories(FOLDER);
    server =
        EmbeddedPostgres.builder()
            .setDataDirectory(FOLDER.resolve("postgres"))
            .setCleanDataDirectory(true)
            .setPGStartupWait(Duration.ofMinutes(2))
            .start();
  }

  @AfterAll
  void stop() throws IOException {
    server.close();
  }

  /**
   * A list of our own making, where every seventh row shares its name and domain with the one
   * before.
   */
  @Test
  void oneKillChangesNothing() throws Exception {
    Path list = FOLDER.resolve("made.csv");
    Files.writeString(list, made(6_000), StandardCharsets.UTF_8);
    compare("made", List.of(list), 1, Long.getLong("entente.seed", SEED));
  }

  @Test
  @Tag("faults")
  void fiveKillsOfTheRealListsChangeNothing() throws Exception {
    Path institutions = Needs.standards().resolve("institutions");
    List<Path> files =
        List.of(
            institutions.resolve("hipo-universities.json"),
            institutions.resolve("hei-ror.csv"),
            institutions.resolve("eche-holders.csv"));
    compare("real", files, 5, Long.getLong("entente.seed", System.nanoTime()));
  }

  private void compare(String name, List<Path> files, int kills, long seed) throws Exception {
    String address = server.getJdbcUrl("postgres", "postgres");
    ImportProcess undisturbed = new ImportProcess(address, FOLDER, name + "_undisturbed", files);
    undisturbed.toTheEnd();
    ImportProcess killed = new ImportProcess(address, FOLDER, name + "_killed", files);
    for (int rows : instants(undisturbed.rows(), kills, seed)) {
      killAfter(killed, rows);
    }
    killed.toTheEnd();
    assertThat(killed.register()).isEqualTo(undisturbed.register());
    assertThat(killed.counts()).isEqualTo(undisturbed.counts());
    long events = killed.events();
    killed.toTheEnd();
    assertThat(killed.events()).as("the second run changes nothing").isEqualTo(events);
    assertThat(killed.register()).isEqualTo(undisturbed.register());
  }

  /** As when the power fails, at some time after so many rows are done. */
  private static void killAfter(ImportProcess killed, int rows) throws Exception {
    Process process = killed.start();
    Eventually.isTrue(
        "row " + rows, Duration.ofMinutes(10), () -> !process.isAlive() || killed.done() >= rows);
    assertThat(process.isAlive()).as("alive until the kill, see " + killed.log()).isTrue();
    System.out.println("[faults] kill after " + killed.done() + " rows, " + killed.log());
    process.destroyForcibly();
    process.onExit().join();
  }

  private static List<Integer> instants(int rows, int kills, long seed) {
    Random random = new Random(seed);
    List<Integer> instants = new ArrayList<>();
    for (int i = 0; i < kills; i++) {
      instants.add(random.nextInt(rows));
    }
    instants.sort(null);
    System.out.println("[faults] seed " + seed + ": imports are killed after rows " + instants);
    return instants;
  }

  private static String made(int rows) {
    StringBuilder list = new StringBuilder("erasmus_code,legal_name,city,country_cd,website\n");
    for (int i = 0; i < rows; i++) {
      int school = i % 7 == 3 ? i - 1 : i;
      list.append(
          "D  TOWN%05d,School number %d of the town,Town,DE,www.school%d.example%n"
              .formatted(i, school, school));
    }
    return list.toString().replace("\r", "");
  }
}
