package org.entente.faults;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.entente.faults.bank.BankProcess;

/** A database, a bank, and the line to it; nodes of the application come and go between them. */
final class PaymentWorld implements Closeable {

  /** The account that the tests' bank is told to pay from over the line. */
  static final String ACCOUNT = "euroline";

  /** The one that it is told to pay from by files. */
  static final String BY_FILE = "eurofile";

  private static final Duration LEASE = Duration.ofSeconds(12);
  private static final Path FOLDER =
      Path.of("target", "faults-payments-" + System.getProperty("entente.fork", "fork-1"))
          .toAbsolutePath();

  private final Database database;
  private final Wire records;
  private final BankProcess bank;
  private final Wire line;

  PaymentWorld() {
    try {
      Files.createDirectories(FOLDER);
      database = new Database(FOLDER.resolve("postgres"));
      records = new Wire(database.port());
      bank = new BankProcess(Files.createTempDirectory(FOLDER, "bank-"));
      line = new Wire(bank.address().getPort());
      Files.createSymbolicLink(exchange().resolve("out"), bank.toBank());
      Files.createSymbolicLink(exchange().resolve("in"), bank.fromBank());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Database database() {
    return database;
  }

  /** Between the nodes and the database. */
  Wire records() {
    return records;
  }

  BankProcess bank() {
    return bank;
  }

  /** Between the nodes and the bank. */
  Wire line() {
    return line;
  }

  /** As the nodes see the bank's folders. */
  Path exchange() {
    try {
      return Files.createDirectories(bank.toBank().resolveSibling("exchange"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a whole file lies there for the bank. */
  boolean hasFile() {
    try (Stream<Path> files = Files.list(bank.toBank())) {
      return files.anyMatch(file -> file.toString().endsWith(".xml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the nodes and the test have their keys in common. */
  static Path home() {
    return FOLDER.resolve("home");
  }

  /** A node that asks, fetches and takes up what another has left behind within seconds. */
  Application node(String name) {
    try {
      return new Application(
          FOLDER.resolve(name),
          records.port(),
          "--entente.bank.accounts." + ACCOUNT + ".base-url=http://127.0.0.1:" + line.port(),
          "--entente.bank.accounts." + BY_FILE + ".folder=" + exchange(),
          "--entente.bank.lease=" + LEASE.toSeconds() + "s",
          "--entente.bank.connect-timeout=1s",
          "--entente.bank.answer-timeout=3s",
          "--entente.bank.ask-every=1s",
          "--entente.bank.fetch-every=1s",
          "--entente.bank.pause=100ms",
          "--entente.workflow.job-lease=30s");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      line.close();
      bank.close();
      records.close();
      database.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
