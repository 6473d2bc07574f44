package org.entente.faults;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Entente in a process of its own, which can be killed and started again. */
final class Application {

  private static final Duration START = Duration.ofSeconds(120);
  private static final String READINESS = "/readyz";
  private static final int KILLED = 137;

  private final Path folder;
  private final int database;
  private final int port;
  private final int management;
  private final List<String> settings;
  private volatile Process process;
  private volatile boolean ready;

  /**
   * @param folder for its log; beside it lies the seal, which all nodes have in common
   * @param settings beyond those that every node has
   */
  Application(Path folder, int database, String... settings) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.database = database;
    this.settings = List.of(settings);
    try (ServerSocket free = new ServerSocket(0);
        ServerSocket second = new ServerSocket(0)) {
      this.port = free.getLocalPort();
      this.management = second.getLocalPort();
    }
    this.process = launch();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** For whoever looks after it. */
  Visitor operator() {
    return new Visitor(URI.create("http://127.0.0.1:" + management), "en");
  }

  long pid() {
    return process.pid();
  }

  boolean ready() {
    return ready;
  }

  void awaitReady() {
    Visitor operator = operator();
    Eventually.isTrue("Entente is ready", START, () -> alive() && operator.answers(READINESS));
    ready = true;
  }

  void restart() throws IOException {
    process = launch();
    awaitReady();
  }

  /** As when the power fails: nothing is flushed, nothing is said. */
  void kill() {
    ready = false;
    process.destroyForcibly();
    process.onExit().join();
  }

  /** As when its machine is shut down: it may end what it has begun. */
  Process stop() {
    ready = false;
    process.destroy();
    return process;
  }

  private boolean alive() {
    if (!process.isAlive() && process.exitValue() != KILLED) {
      throw new AssertionError("Entente ended by itself, see " + log());
    }
    return process.isAlive();
  }

  private Path log() {
    return folder.resolve("entente.log");
  }

  private Process launch() throws IOException {
    Path arguments = folder.resolve("entente.args");
    Files.write(arguments, arguments());
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(java, "@" + arguments)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
        .start();
  }

  /** In a file, as a class path can be longer than a command line. */
  private List<String> arguments() {
    List<String> all = new ArrayList<>(common());
    all.addAll(settings);
    return all;
  }

  private List<String> common() {
    return List.of(
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-Xmx700m",
        "-Duser.timezone=UTC",
        "-cp",
        classPath(),
        "org.entente.Entente",
        "--spring.profiles.active=demo",
        "--entente.demo.cases=false",
        "--entente.home=" + folder.resolveSibling("home"),
        "--server.port=" + port,
        "--management.server.port=" + management,
        "--spring.datasource.url=jdbc:postgresql://127.0.0.1:" + database + "/postgres",
        "--spring.datasource.username=postgres",
        "--spring.datasource.password=postgres");
  }

  /** Without the tests' own settings, which would change what is tested. */
  private static String classPath() {
    String all =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Arrays.stream(all.split(File.pathSeparator))
        .filter(entry -> !entry.endsWith("test-classes"))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
