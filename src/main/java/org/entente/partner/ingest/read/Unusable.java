package org.entente.partner.ingest.read;

import java.util.List;

/** One row cannot be taken; the others can. */
final class Unusable extends RuntimeException {

  private final String reason;
  private final transient List<String> arguments;

  /**
   * @param reason last part of the message key {@code partner-import.reason.…}
   */
  Unusable(String reason, String... arguments) {
    super(reason, null, false, false);
    this.reason = reason;
    this.arguments = List.of(arguments);
  }

  String reason() {
    return reason;
  }

  List<String> arguments() {
    return arguments;
  }
}
