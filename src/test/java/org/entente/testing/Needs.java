package org.entente.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * What some tests need and a machine may lack. They are skipped with a printed reason, unless
 * {@code ENTENTE_REQUIRE} names the thing ({@code browser,standards}): then its absence is a
 * failure.
 */
public final class Needs {

  private Needs() {}

  /** The folder of public schemas and samples, which is not part of this project. */
  public static Path standards() {
    Path folder =
        Path.of(
            Optional.ofNullable(System.getenv("ENTENTE_STANDARDS")).orElse("../shared/standards"));
    orSkip(
        "standards", Files.isDirectory(folder), "no standards files at " + folder.toAbsolutePath());
    return folder;
  }

  /** The browser's executable. */
  public static Path browser() {
    Path browser = Path.of(System.getProperty("entente.browser", "/usr/bin/chromium"));
    orSkip(
        "browser",
        Files.isExecutable(browser),
        "no browser at "
            + browser
            + ": install Debian's package chromium, or set -Dentente.browser");
    return browser;
  }

  /** The proxy's executable. */
  public static Path nginx() {
    Path nginx = Path.of("/usr/sbin/nginx");
    orSkip("nginx", Files.isExecutable(nginx), "no nginx: install Debian's package nginx-light");
    return nginx;
  }

  /** The tools of a PostgreSQL server that is installed here, of the newest version there is. */
  public static Path postgres() {
    Path installed = Path.of("/usr/lib/postgresql");
    Optional<Path> tools = postgres(installed);
    orSkip("postgres", tools.isPresent(), "no PostgreSQL server with its tools at " + installed);
    return tools.orElseThrow();
  }

  private static Optional<Path> postgres(Path installed) {
    try (Stream<Path> versions =
        Files.isDirectory(installed) ? Files.list(installed) : Stream.empty()) {
      return versions
          .map(version -> version.resolve("bin"))
          .filter(bin -> Files.isExecutable(bin.resolve("pg_basebackup")))
          .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
          .max(Path::compareTo);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void orSkip(String what, boolean there, String reason) {
    if (there) {
      return;
    }
    String required = Optional.ofNullable(System.getenv("ENTENTE_REQUIRE")).orElse("");
    if (Arrays.asList(required.split(",")).contains(what)) {
      throw new AssertionError("required here: " + reason);
    }
    System.out.println("SKIPPED: " + reason);
    Assumptions.abort(reason);
  }
}
