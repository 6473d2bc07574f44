package org.entente.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.entente.Entente;
import org.entente.ledger.RandomBookings.Operation;
import org.entente.shared.Money;
import org.entente.testing.SampleEnvelopes;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The application in a process of its own that works off drawn operations and writes down each
 * answer that it got; started again, it goes on with those that have none.
 */
final class BookingProcess {

  static final String RUN = "killed";
  static final int CASES = 12;
  private static final int WORKERS = 6;

  private BookingProcess() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(System.getProperty("entente.journal"));
    long seed = Long.getLong("entente.seed");
    int number = Integer.getInteger("entente.operations");
    try (ConfigurableApplicationContext context =
        new SpringApplicationBuilder(Entente.class).profiles("demo").run(arguments)) {
      List<UUID> envelopes = envelopes(folder, context.getBean(SampleEnvelopes.class));
      List<Operation> operations = new RandomBookings(RUN, seed, envelopes, CASES).draw(number);
      Ledger ledger = context.getBean(Ledger.class);
      Path journal = folder.resolve("answers");
      List<String> answered = Files.exists(journal) ? Files.readAllLines(journal) : List.of();
      workOff(operations.subList(answered.size() / 2, number), ledger, journal);
    }
    System.exit(0);
  }

  /** Opened at the first start, found again at the others. */
  private static List<UUID> envelopes(Path folder, SampleEnvelopes samples) throws IOException {
    Path known = folder.resolve("envelopes");
    if (!Files.exists(known)) {
      List<String> opened =
          Stream.of("2000", "2000", "2000")
              .map(amount -> samples.open(Money.of(amount, "EUR")).toString())
              .toList();
      Files.write(known, opened);
    }
    return Files.readAllLines(known).stream().map(UUID::fromString).toList();
  }

  private static void workOff(List<Operation> operations, Ledger ledger, Path journal)
      throws InterruptedException {
    ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
    operations.forEach(operation -> workers.submit(() -> workOff(operation, ledger, journal)));
    workers.shutdown();
    if (!workers.awaitTermination(10, TimeUnit.MINUTES)) {
      throw new IllegalStateException("still working");
    }
  }

  private static void workOff(Operation operation, Ledger ledger, Path journal) {
    Booked answer = operation.on(ledger);
    String line = operation.booking().key() + " " + answer.getClass().getSimpleName() + "\n";
    try {
      Files.writeString(journal, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
