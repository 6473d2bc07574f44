package org.entente.benchmark;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A program in a process of its own, started until it says that it is ready, then ended. */
final class StartedProgram {

  private final String mainClass;
  private final String ready;
  private final Map<String, String> settings;

  /**
   * @param ready words of the line that it prints when it is ready
   */
  StartedProgram(String mainClass, String ready, Map<String, String> settings) {
    this.mainClass = mainClass;
    this.ready = ready;
    this.settings = settings;
  }

  /**
   * @throws IllegalStateException with what it printed, when it ended without being ready
   */
  Duration untilReady(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(java(), "-cp", classPath(), mainClass));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(settings);
    long start = System.nanoTime();
    Process process = builder.start();
    try (BufferedReader output = process.inputReader()) {
      List<String> said = new ArrayList<>();
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        said.add(line);
        if (line.contains(ready)) {
          Duration taken = Duration.ofNanos(System.nanoTime() - start);
          // Process.destroy would close the output that is still read.
          process.toHandle().destroy();
          output.lines().forEach(said::add);
          process.waitFor();
          return taken;
        }
      }
      throw new IllegalStateException(String.join("\n", said));
    }
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** Without the tests' own settings and beans, unless the program is one of theirs. */
  private String classPath() {
    String all =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    boolean ofTests = mainClass.startsWith(StartedProgram.class.getPackageName());
    return Arrays.stream(all.split(File.pathSeparator, -1))
        .filter(entry -> ofTests || !Path.of(entry).endsWith("test-classes"))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
