package org.entente.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.entente.shared.Language;
import org.entente.table.csv.CsvTableWriter;
import org.entente.table.xlsx.XlsxTableWriter;
import org.jspecify.annotations.Nullable;

/** How a table is written. */
public enum TableFormat {
  CSV("csv", "text/csv; charset=utf-8") {
    @Override
    public TableWriter writer(OutputStream out, String sheet, boolean rightToLeft)
        throws IOException {
      return CsvTableWriter.to(out);
    }
  },
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
    @Override
    public TableWriter writer(OutputStream out, String sheet, boolean rightToLeft) {
      return XlsxTableWriter.to(out, sheet, rightToLeft);
    }
  };

  private final String ending;
  private final String mediaType;

  TableFormat(String ending, String mediaType) {
    this.ending = ending;
    this.mediaType = mediaType;
  }

  /** Of a file's name, without the dot. */
  public String ending() {
    return ending;
  }

  public String mediaType() {
    return mediaType;
  }

  /**
   * Begins a table. The stream stays the caller's to close.
   *
   * @param sheet what an XLSX file calls its sheet
   * @param rightToLeft whether its first column stands at the right
   */
  public abstract TableWriter writer(OutputStream out, String sheet, boolean rightToLeft)
      throws IOException;

  /**
   * Writes a whole table in a reader's language, its rows as they come.
   *
   * @throws IOException what the stream says, between rows as well
   */
  public void write(
      OutputStream out, String sheet, Language language, List<String> header, TableRows rows)
      throws IOException {
    try (TableWriter table = writer(out, sheet, language.rightToLeft())) {
      table.header(header);
      rows.each(cells -> row(table, cells));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void row(TableWriter table, List<? extends @Nullable Object> cells) {
    try {
      table.row(cells);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
