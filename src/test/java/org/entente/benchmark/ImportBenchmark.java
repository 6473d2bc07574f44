package org.entente.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.entente.testing.ImportProcess;
import org.entente.testing.RealLists;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The real lists by the command line, from its start to its end, with a heap of 512 MB, against a
 * program that reads the same files and writes each row into one table of the same server, as many
 * a transaction. Prints and never asserts a time.
 */
@Tag("benchmark")
class ImportBenchmark {

  private static final Path FOLDER = Path.of("target/benchmark-import").toAbsolutePath();
  private static final Pattern BEFORE = Pattern.compile("(\\d+)M->\\d+M");

  @Test
  void comparesTheImportWithPlainInserts() throws Exception {
    List<Path> files = RealLists.files();
    Files.createDirectories(FOLDER);
    try (EmbeddedPostgres server =
        EmbeddedPostgres.builder()
            .setDataDirectory(FOLDER.resolve("postgres"))
            .setCleanDataDirectory(true)
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .start()) {
      String address = server.getJdbcUrl("postgres", "postgres");
      ImportProcess lists = new ImportProcess(address, FOLDER, "lists", files);
      double first = seconds(() -> lists.toTheEnd(logged("first")));
      double again = seconds(() -> lists.toTheEnd(logged("again")));
      int rows = lists.rows() / 2;
      double plain = seconds(() -> new PlainRows(address).insert(files));
      System.out.printf("%,d rows of three lists%n", rows);
      System.out.printf("  first time     %.1f s, %,.0f rows/s%n", first, rows / first);
      System.out.printf("  second time    %.1f s, %,.0f rows/s%n", again, rows / again);
      System.out.printf("  plain inserts  %.1f s, %,.0f rows/s%n", plain, rows / plain);
      System.out.printf("  ratios: %.1f and %.1f%n", first / plain, again / plain);
      System.out.printf(
          "  peak heap of 512 MB: %d and %d MB%n", peakHeap("first"), peakHeap("again"));
    }
  }

  private interface Work {
    void run() throws Exception;
  }

  private static double seconds(Work work) throws Exception {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }

  private static String logged(String run) {
    return "-Xlog:gc:file=" + FOLDER.resolve(run + ".gc");
  }

  /** What was in use before the collection that found most. */
  private static int peakHeap(String run) throws IOException {
    return BEFORE
        .matcher(Files.readString(FOLDER.resolve(run + ".gc")))
        .results()
        .map((MatchResult found) -> found.group(1))
        .mapToInt(Integer::parseInt)
        .max()
        .orElse(0);
  }
}
