package org.entente.table;

import java.util.stream.Stream;
import org.entente.shared.Refusal;

/** A file that cannot be read on as a table, and the line where that shows. */
public final class TableFault extends Refusal {

  private final long line;

  private TableFault(long line, String messageKey, Object[] arguments) {
    super(Kind.INVALID, messageKey, arguments);
    this.line = line;
  }

  /**
   * @param line counted from 1; the row's number in an XLSX sheet; 0 for the file as a whole
   * @param reason last part of the message key {@code table.fault.…}, whose argument 0 is the line
   */
  public static TableFault at(long line, String reason, Object... arguments) {
    Object[] all = Stream.concat(Stream.of((Object) line), Stream.of(arguments)).toArray();
    return new TableFault(line, "table.fault." + reason, all);
  }

  /** The same fault, of which it has become known where. */
  public TableFault on(long where) {
    Object[] all = arguments().toArray();
    all[0] = where;
    return new TableFault(where, messageKey(), all);
  }

  public long line() {
    return line;
  }
}
