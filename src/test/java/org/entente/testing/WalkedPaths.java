package org.entente.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which elements and flows the process tests of one run walked: a file for each test class, as they
 * run in several virtual machines at once and the whole is looked at after all of them. A line is
 * {@code process/element}.
 */
public final class WalkedPaths {

  private final Path folder;

  private WalkedPaths(Path folder) {
    this.folder = folder;
  }

  /** The build names its run, so that nothing of an earlier one counts. */
  public static WalkedPaths ofThisRun() {
    return new WalkedPaths(
        Path.of("target", "process-paths", System.getProperty("entente.run", "by-hand")));
  }

  void write(String testClass, List<String> steps) {
    try {
      Files.createDirectories(folder);
      Files.write(folder.resolve(testClass), steps);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** By step, the simple names of the test classes that walked it. */
  public Map<String, Set<String>> testsByStep() {
    Map<String, Set<String>> walked = new TreeMap<>();
    for (String test : tests()) {
      for (String step : steps(test)) {
        walked.computeIfAbsent(step, none -> new TreeSet<>()).add(test);
      }
    }
    return walked;
  }

  /** Simple names of the process tests that ended so far. */
  public Set<String> tests() {
    Set<String> names = new TreeSet<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        files.forEach(file -> names.add(file.getFileName().toString()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return names;
  }

  private List<String> steps(String test) {
    try {
      return Files.readAllLines(folder.resolve(test));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
