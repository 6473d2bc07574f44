package org.entente.partner.ingest.read;

import java.util.List;

/** Where what is read goes, in the order of the file. */
public interface Rows {

  /**
   * @param line in the file where the row begins, from 1
   */
  void row(int line, SourceRow row);

  /**
   * A row that cannot be taken.
   *
   * @param reason last part of the message key {@code partner-import.reason.…}
   * @param excerpt the beginning of the row, for people to find it
   */
  void unusable(int line, String reason, List<String> arguments, String excerpt);
}
