package org.entente.faults.bank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.shared.ContentHash;

/** The folder where partners leave files of payments; looked at when the test says so. */
final class Exchange {

  private final Path folder;
  private final Ledger ledger;
  private final Moods moods;
  private final Statements statements;

  Exchange(Path folder, Ledger ledger, Moods moods, Statements statements) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.ledger = ledger;
    this.moods = moods;
    this.statements = statements;
  }

  /**
   * Takes every file that is whole, and answers it by a pain.002; one that came before is refused.
   */
  int collect() throws IOException {
    List<Path> files = new ArrayList<>();
    try (var all = Files.list(folder)) {
      all.filter(file -> file.toString().endsWith(".xml")).sorted().forEach(files::add);
    }
    for (Path file : files) {
      take(file);
    }
    return files.size();
  }

  private void take(Path file) throws IOException {
    List<Order> orders = PaymentFileReader.read(file);
    String message = orders.get(0).message();
    if (!ledger.file(message, ContentHash.of(Files.readAllBytes(file)).hex())) {
      Files.delete(file);
      statements.issue(Messages.duplicate(message), true);
      return;
    }
    List<String> answers = new ArrayList<>();
    for (Order order : orders) {
      answers.add(Messages.payment(order, treat(order)));
    }
    Files.delete(file);
    statements.issue(Messages.status(message, answers), true);
  }

  private Ledger.Status treat(Order order) throws IOException {
    ledger.asked(order);
    Moods.Turn turn = moods.next();
    return switch (turn.mood()) {
      case REFUSING -> ledger.refuse(order, turn.reason());
      case LATE -> ledger.note(order);
      default -> ledger.accept(order);
    };
  }
}
