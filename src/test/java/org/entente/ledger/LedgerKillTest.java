package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.entente.ledger.RandomBookings.Operation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The application is killed again and again while it books. */
@Tag("faults")
class LedgerKillTest {

  private static final int OPERATIONS = 3_000;
  private static final int KILLS = 4;
  private static final Path FOLDER = Path.of("target", "ledger-faults").toAbsolutePath();
  private static final Duration LIMIT = Duration.ofMinutes(5);

  private final long seed = Long.getLong("entente.seed", System.nanoTime());
  private final Path answers = FOLDER.resolve("answers");

  @Test
  void booksBalanceAndNothingAnsweredIsLost() throws Exception {
    System.out.println("[ledger] seed " + seed + ": " + OPERATIONS + " operations, kill -9");
    Files.createDirectories(FOLDER);
    Files.deleteIfExists(answers);
    Files.deleteIfExists(FOLDER.resolve("envelopes"));
    try (EmbeddedPostgres server =
        EmbeddedPostgres.builder()
            .setDataDirectory(FOLDER.resolve("postgres"))
            .setCleanDataDirectory(true)
            .setServerConfig("fsync", "on")
            .setPGStartupWait(Duration.ofMinutes(2))
            .start()) {
      for (int answered : instants()) {
        kill(start(server), answered);
      }
      Process last = start(server);
      assertThat(last.waitFor(LIMIT.toMinutes(), TimeUnit.MINUTES)).isTrue();
      assertThat(last.exitValue()).as("see " + FOLDER.resolve("entente.log")).isZero();
      compare(server);
    }
  }

  private List<Integer> instants() {
    Random random = new Random(seed);
    List<Integer> instants = new ArrayList<>();
    for (int i = 1; i <= KILLS; i++) {
      instants.add(i * OPERATIONS / (KILLS + 2) + random.nextInt(100));
    }
    return instants;
  }

  private void kill(Process process, int answered) throws Exception {
    long end = System.nanoTime() + LIMIT.toNanos();
    while (process.isAlive() && answered() < answered) {
      assertThat(System.nanoTime()).isLessThan(end);
      Thread.onSpinWait();
    }
    assertThat(process.isAlive()).as("ended before the kill").isTrue();
    process.destroyForcibly();
    process.onExit().join();
    System.out.println("[ledger] killed after " + answered() + " answers");
  }

  private int answered() throws IOException {
    return Files.exists(answers) ? Files.readAllLines(answers).size() : 0;
  }

  private void compare(EmbeddedPostgres server) throws Exception {
    List<UUID> envelopes =
        Files.readAllLines(FOLDER.resolve("envelopes")).stream().map(UUID::fromString).toList();
    Map<String, String> booked = new TreeMap<>();
    try (Connection connection = server.getPostgresDatabase().getConnection()) {
      for (UUID envelope : envelopes) {
        booked.putAll(BookReplay.of(connection, envelope).contents());
      }
    }
    booked.keySet().removeIf(key -> key.startsWith(EnvelopeChange.KIND));
    Map<String, String> asked = new TreeMap<>();
    for (Operation operation :
        new RandomBookings(BookingProcess.RUN, seed, envelopes, BookingProcess.CASES)
            .draw(OPERATIONS)) {
      asked.put(operation.booking().key(), operation.content());
    }
    assertThat(asked).containsAllEntriesOf(booked);
    assertThat(booked.keySet()).isEqualTo(done());
    System.out.println("[ledger] " + booked.size() + " entries, each answered and each once");
  }

  private Set<String> done() throws IOException {
    return Files.readAllLines(answers).stream()
        .filter(line -> !line.endsWith(" NotEnough"))
        .map(line -> line.split(" ")[0])
        .collect(Collectors.toSet());
  }

  private Process start(EmbeddedPostgres server) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Path arguments = FOLDER.resolve("arguments");
    Files.write(
        arguments,
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-Xmx512m",
            "-Dentente.journal=" + FOLDER,
            "-Dentente.seed=" + seed,
            "-Dentente.operations=" + OPERATIONS,
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            BookingProcess.class.getName(),
            "--entente.demo.cases=false",
            "--entente.home=" + FOLDER.resolve("home"),
            "--server.port=0",
            "--management.server.port=0",
            "--spring.datasource.url=jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres",
            "--spring.datasource.username=postgres",
            "--spring.datasource.password=postgres"));
    return new ProcessBuilder(java, "@" + arguments)
        .directory(FOLDER.toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(FOLDER.resolve("entente.log").toFile()))
        .start();
  }
}
