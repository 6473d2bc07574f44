package org.entente.table.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import org.entente.table.BoundedInput;
import org.entente.table.Table;
import org.entente.table.TableFault;
import org.entente.table.TableHeader;
import org.entente.table.TableLimits;
import org.entente.table.TableRow;
import org.jspecify.annotations.Nullable;

/** A CSV file, read as it comes. */
public final class CsvTable implements Table {

  private static final int MARGIN = 64 * 1024;

  private final StrictText text;
  private final CsvLines lines;
  private final TableLimits limits;
  private final CloseableIterator<CsvLine> records;
  private final TableHeader header;
  private @Nullable CsvLine next;
  private @Nullable CsvLine ahead;
  private @Nullable RuntimeException fault;
  private boolean looked;
  private long rows;

  private CsvTable(StrictText text, TableLimits limits) {
    this.text = text;
    this.limits = limits;
    this.lines = new CsvLines(limits);
    this.records =
        CsvReader.builder()
            .fieldSeparator(Delimiter.of(text.ahead()))
            .allowExtraFields(true)
            .allowMissingFields(true)
            .maxBufferSize(limits.line() + MARGIN)
            .build(lines, text)
            .iterator();
    look();
    CsvLine first = read();
    if (first == null) {
      throw TableFault.at(1, "empty");
    }
    this.header = TableHeader.of(first.line(), first.cells());
  }

  public static CsvTable open(InputStream in, TableLimits limits) {
    try {
      return new CsvTable(
          StrictText.of(new BoundedInput(in, limits.bytes()), limits.line()), limits);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public TableHeader header() {
    return header;
  }

  @Override
  public boolean hasNext() {
    if (!looked) {
      next = read();
      looked = true;
    }
    return next != null;
  }

  @Override
  public TableRow next() {
    CsvLine line = hasNext() ? next : null;
    if (line == null) {
      throw new NoSuchElementException();
    }
    looked = false;
    if (++rows > limits.rows()) {
      throw TableFault.at(line.line(), "rows", limits.rows());
    }
    return new TableRow(line.line(), header, line.cells());
  }

  /**
   * The next record that is not blank, null at the end. It is handed over only once it is known
   * whether it swallowed the rest of the file after a quotation mark that nothing closes.
   */
  private @Nullable CsvLine read() {
    if (ahead == null && fault != null) {
      throw fault;
    }
    CsvLine line = ahead;
    look();
    if (line != null && ahead == null && fault == null && lines.endQuoted() && text.oddQuotes()) {
      throw TableFault.at(line.line(), "quotes");
    }
    return line;
  }

  private void look() {
    ahead = null;
    try {
      while (ahead == null && records.hasNext()) {
        CsvLine line = records.next();
        ahead = line.blank() ? null : line;
      }
    } catch (CsvParseException e) {
      fault = fault(e);
    } catch (TableFault e) {
      fault = e;
    }
  }

  private RuntimeException fault(CsvParseException parsing) {
    for (Throwable cause = parsing.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof TableFault found) {
        return found;
      }
      if (cause instanceof IOException broken) {
        return new UncheckedIOException(broken);
      }
    }
    return TableFault.at(lines.line(), "quotes");
  }

  @Override
  public void close() {
    try {
      records.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
