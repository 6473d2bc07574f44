package org.entente.faults.bank;

import java.util.List;

/**
 * One line of the journal.
 *
 * @param key the payment's end-to-end id; of a file, its message id
 * @param detail amount, reason or hash, depending on the kind
 */
public record Deed(Kind kind, String key, String detail) {

  /** What a bank does. */
  public enum Kind {
    /** A request to pay arrived, whatever came of it. */
    ASKED,
    /** Taken note of, to be decided on later. */
    NOTED,
    ACCEPTED,
    REFUSED,
    BOOKED,
    RETURNED,
    REVERSED,
    /** A file was taken. */
    FILE
  }

  String line() {
    return String.join("\t", kind.name(), key, detail);
  }

  static Deed of(String line) {
    List<String> parts = List.of(line.split("\t", -1));
    return new Deed(Kind.valueOf(parts.get(0)), parts.get(1), parts.get(2));
  }
}
