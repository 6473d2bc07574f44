package org.entente.partner.ingest.read;

import java.util.List;

/** The file as a whole cannot be read; nothing of it is taken. */
public class Unreadable extends RuntimeException {

  private final String reason;
  private final int line;
  private final transient List<String> arguments;

  /**
   * @param reason last part of the message key {@code partner-import.unreadable.…}
   * @param line where, from 1; 0 where it has no lines
   */
  public Unreadable(String reason, int line, String... arguments) {
    super(reason + " at line " + line);
    this.reason = reason;
    this.line = line;
    this.arguments = List.of(arguments);
  }

  public String reason() {
    return reason;
  }

  public int line() {
    return line;
  }

  public List<String> arguments() {
    return arguments;
  }
}
