package org.entente.partner;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.shared.Language;
import org.entente.table.Spelling;
import org.springframework.context.MessageSource;

/** Rows that could not be taken as CSV (RFC 4180), in a reader's language, formulas defused. */
public final class UnusableRows {

  private static final List<String> COLUMNS = List.of("file", "line", "row", "reason", "excerpt");

  private final MessageSource messages;
  private final Language language;

  public UnusableRows(MessageSource messages, Language language) {
    this.messages = messages;
    this.language = language;
  }

  /** The byte order mark tells spreadsheets that this is UTF-8. */
  public void begin(PrintWriter out) {
    out.write('\uFEFF');
    out.write(line(COLUMNS.stream().map(name -> word("partner-import.column." + name)).toList()));
  }

  public void write(PrintWriter out, String file, UnusableRow row) {
    String reason = word("partner-import.reason." + row.reason(), row.arguments().toArray());
    out.write(
        line(
            List.of(
                file,
                Integer.toString(row.line()),
                Integer.toString(row.number()),
                reason,
                row.excerpt())));
  }

  private String word(String key, Object... arguments) {
    return messages.getMessage(key, arguments, language.locale());
  }

  private static String line(List<String> cells) {
    return cells.stream().map(UnusableRows::cell).collect(Collectors.joining(",")) + "\r\n";
  }

  private static String cell(String text) {
    return "\"" + Spelling.defused(text).replace("\"", "\"\"") + "\"";
  }
}
