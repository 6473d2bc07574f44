package org.entente.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * From the command to ready, with the demo's data already there, against a program that does no
 * more than start the same PostgreSQL and the plain engine on those data; starts in turn, medians.
 * Prints and never asserts a time.
 */
@Tag("benchmark")
class StartBenchmark {

  private static final int STARTS = 5;
  private static final Path FOLDER = Path.of("target/benchmark-start").toAbsolutePath();

  @Test
  void comparesTheStartWithThePlainEngines() throws Exception {
    Map<String, String> settings =
        Map.of(
            "ENTENTE_DATABASE_FOLDER",
            FOLDER.resolve("postgres").toString(),
            "ENTENTE_DATABASE_PORT",
            "0",
            "ENTENTE_HOME",
            FOLDER.resolve("home").toString(),
            "SERVER_PORT",
            "0");
    StartedProgram entente =
        new StartedProgram("org.entente.Entente", "Entente is ready", settings);
    StartedProgram plain =
        new StartedProgram(PlainStart.class.getName(), PlainStart.READY, settings);
    Duration first = entente.untilReady("--spring.profiles.active=demo");
    List<Duration> ours = new ArrayList<>();
    List<Duration> theirs = new ArrayList<>();
    for (int start = 0; start < STARTS; start++) {
      ours.add(entente.untilReady("--spring.profiles.active=demo"));
      theirs.add(plain.untilReady());
    }
    System.out.println("start to ready, medians of " + STARTS);
    System.out.printf("  Entente, first time, demo made  %.1f s%n", first.toMillis() / 1e3);
    System.out.printf("  Entente, data there             %.1f s%n", median(ours));
    System.out.printf("  PostgreSQL and plain engine     %.1f s%n", median(theirs));
    System.out.printf("  Entente / plain: %.2f%n", median(ours) / median(theirs));
  }

  private static double median(List<Duration> starts) {
    return starts.stream().sorted().toList().get(starts.size() / 2).toMillis() / 1e3;
  }
}
