package org.entente.people.signin;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Failures that count already, though they are not in the table yet. */
final class PendingFailures {

  private final Queue<Failure> all = new ConcurrentLinkedQueue<>();

  Failure add(String key, Instant at) {
    Failure failure = new Failure(key, at);
    all.add(failure);
    return failure;
  }

  /** The newest first. */
  List<Instant> of(String key, Instant after) {
    return all.stream()
        .filter(each -> each.key.equals(key) && each.at.isAfter(after))
        .map(each -> each.at)
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  void written(Failure failure) {
    all.remove(failure);
  }

  /** Those that could not be written count here, until they count no more. */
  void sweep(Instant before) {
    all.removeIf(each -> each.at.isBefore(before));
  }

  /** Two of the same instant are two: no record, as these would be equal. */
  static final class Failure {

    private final String key;
    private final Instant at;

    private Failure(String key, Instant at) {
      this.key = key;
      this.at = at;
    }
  }
}
