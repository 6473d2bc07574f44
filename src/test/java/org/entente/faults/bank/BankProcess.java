package org.entente.faults.bank;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The bank as a test holds it: started, told what to do, killed, asked for its journal. */
public final class BankProcess implements Closeable {

  private static final String LOG = "bank.log";

  private final Path folder;
  private final int port;
  private final HttpClient client = HttpClient.newHttpClient();
  private Process process;

  public BankProcess(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder.toAbsolutePath());
    try (ServerSocket free = new ServerSocket(0)) {
      this.port = free.getLocalPort();
    }
    this.process = launch();
  }

  public URI address() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** Where payment files are left for it. */
  public Path toBank() {
    return folder.resolve(Bank.TO_BANK);
  }

  /** Where it leaves its answers. */
  public Path fromBank() {
    return folder.resolve(Bank.FROM_BANK);
  }

  /** All that it did since its folder was empty. */
  public List<Deed> journal() {
    try {
      return Journal.read(folder.resolve(Bank.JOURNAL));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public List<Deed> journal(Deed.Kind kind) {
    return journal().stream().filter(deed -> deed.kind() == kind).toList();
  }

  /** The next so many payments are treated like this. */
  public void treat(Mood mood, int times) {
    order("mood", Map.of("mood", mood.name(), "times", times));
  }

  /** The next payment is refused for this reason. */
  public void refuse(String reason) {
    order("mood", Map.of("mood", Mood.REFUSING.name(), "reason", reason));
  }

  /** Those whose answer is held are answered. */
  public void goOn() {
    order("go-on", Map.of());
  }

  /** What was only noted is taken. */
  public void decide(String key) {
    order("decide", Map.of("key", key));
  }

  /** Files that were left are taken. */
  public void collect() {
    order("collect", Map.of());
  }

  /** All that was accepted by file, or over the line, is booked and told so many times that way. */
  public void book(boolean asFile, int copies) {
    order("book", Map.of("file", asFile, "copies", copies));
  }

  public void giveBack(String key, String reason, boolean asFile) {
    order("return", Map.of("key", key, "reason", reason, "file", asFile));
  }

  public void reverse(String key, boolean asFile) {
    order("reverse", Map.of("key", key, "reason", "", "file", asFile));
  }

  private void order(String deed, Map<String, Object> body) {
    HttpRequest request =
        HttpRequest.newBuilder(address().resolve("/control/" + deed))
            .POST(HttpRequest.BodyPublishers.ofString(Doors.JSON.writeValueAsString(body)))
            .build();
    try {
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new AssertionError(deed + " " + body + ": " + answer.statusCode());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  public void restart() throws IOException {
    process = launch();
  }

  private Process launch() throws IOException {
    Path arguments = folder.resolve("bank.args");
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Files.write(
        arguments,
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx64m",
            "-cp",
            path,
            Bank.class.getName(),
            Integer.toString(port),
            folder.toString()));
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process started =
        new ProcessBuilder(java, "@" + arguments)
            .redirectError(ProcessBuilder.Redirect.appendTo(folder.resolve(LOG).toFile()))
            .start();
    if (started.inputReader().readLine() == null) {
      throw new IOException("the bank did not open, see " + folder.resolve(LOG));
    }
    return started;
  }

  @Override
  public void close() {
    kill();
  }
}
