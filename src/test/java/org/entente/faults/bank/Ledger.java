package org.entente.faults.bank;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where each payment stands. After a restart it knows what its journal knows. */
final class Ledger {

  private static final Status PENDING = new Status("PDNG", "");
  private static final Status ACCEPTED = new Status("ACSP", "");
  private static final Status BOOKED = new Status("ACSC", "");

  private final Journal journal;
  private final Map<String, Status> statuses = new LinkedHashMap<>();
  private final Map<String, Order> orders = new HashMap<>();
  private final Set<String> files = new HashSet<>();

  /** Status by ISO 20022 with the reason of a refusal. */
  record Status(String code, String reason) {}

  Ledger(Path file) throws IOException {
    List<Deed> known = Journal.read(file);
    known.forEach(this::replay);
    journal = new Journal(file);
  }

  private void replay(Deed deed) {
    switch (deed.kind()) {
      case ASKED -> orders.put(deed.key(), Order.of(deed.key(), deed.detail()));
      case NOTED -> statuses.put(deed.key(), PENDING);
      case ACCEPTED -> statuses.put(deed.key(), ACCEPTED);
      case REFUSED -> statuses.put(deed.key(), new Status("RJCT", deed.detail()));
      case BOOKED -> statuses.put(deed.key(), BOOKED);
      case FILE -> files.add(deed.key());
      case RETURNED, REVERSED -> {
        // the order stays as it was answered
      }
    }
  }

  synchronized void asked(Order order) throws IOException {
    orders.putIfAbsent(order.key(), order);
    write(Deed.Kind.ASKED, order.key(), order.content());
  }

  /** Takes it once; what was taken or refused before stays as it is. */
  synchronized Status accept(Order order) throws IOException {
    if (!statuses.containsKey(order.key())) {
      write(Deed.Kind.ACCEPTED, order.key(), order.content());
      statuses.put(order.key(), ACCEPTED);
    }
    return statuses.get(order.key());
  }

  synchronized Status refuse(Order order, String reason) throws IOException {
    if (!statuses.containsKey(order.key())) {
      write(Deed.Kind.REFUSED, order.key(), reason);
      statuses.put(order.key(), new Status("RJCT", reason));
    }
    return statuses.get(order.key());
  }

  synchronized Status note(Order order) throws IOException {
    if (!statuses.containsKey(order.key())) {
      write(Deed.Kind.NOTED, order.key(), order.content());
      statuses.put(order.key(), PENDING);
    }
    return statuses.get(order.key());
  }

  /** What was only noted is taken. */
  synchronized void decide(String key) throws IOException {
    statuses.remove(key, PENDING);
    accept(order(key));
  }

  synchronized void book(String key) throws IOException {
    write(Deed.Kind.BOOKED, key, order(key).content());
    statuses.put(key, BOOKED);
  }

  synchronized void giveBack(Deed.Kind kind, String key, String reason) throws IOException {
    write(kind, key, reason);
  }

  /**
   * @return whether it came for the first time
   */
  synchronized boolean file(String message, String hash) throws IOException {
    write(Deed.Kind.FILE, message, hash);
    return files.add(message);
  }

  synchronized Optional<Status> status(String key) {
    return Optional.ofNullable(statuses.get(key));
  }

  /** Whether the key was used for something else. */
  synchronized boolean otherContent(Order order) {
    Order known = orders.get(order.key());
    return known != null && !known.content().equals(order.content());
  }

  synchronized Order order(String key) {
    return Optional.ofNullable(orders.get(key))
        .orElseThrow(() -> new IllegalArgumentException("no order " + key));
  }

  /** By one way or the other. */
  synchronized List<String> accepted(boolean byFile) {
    return statuses.entrySet().stream()
        .filter(each -> each.getValue().code().equals("ACSP"))
        .map(Map.Entry::getKey)
        .filter(key -> orders.containsKey(key) && orders.get(key).byFile() == byFile)
        .toList();
  }

  private void write(Deed.Kind kind, String key, String detail) throws IOException {
    journal.write(new Deed(kind, key, detail));
  }
}
