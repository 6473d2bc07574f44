package org.entente.table.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import org.entente.table.TableCell;
import org.entente.table.TableFault;
import org.entente.table.TableLimits;

/** Builds records out of cells, and stops at the first cell too many or too long. */
final class CsvLines extends AbstractBaseCsvCallbackHandler<CsvLine> {

  private final TableLimits limits;
  private List<TableCell> cells = new ArrayList<>();
  private long line = 1;
  private boolean endQuoted;

  CsvLines(TableLimits limits) {
    this.limits = limits;
  }

  /** Where the record under way began. */
  long line() {
    return line;
  }

  /** Whether the last cell so far stood in quotation marks. */
  boolean endQuoted() {
    return endQuoted;
  }

  @Override
  protected void handleBegin(long startingLineNumber) {
    line = startingLineNumber;
    cells = new ArrayList<>();
  }

  @Override
  protected void handleField(int place, char[] text, int offset, int length, boolean quoted) {
    if (place >= limits.columns()) {
      throw TableFault.at(line, "columns", limits.columns());
    }
    if (length > limits.cell()) {
      throw TableFault.at(line, "cell", limits.cell());
    }
    endQuoted = quoted;
    String content = new String(text, offset, length);
    cells.add(
        content.startsWith("=")
            ? new TableCell(TableCell.Kind.FORMULA, "")
            : TableCell.text(content));
  }

  @Override
  protected CsvLine buildRecord() {
    return new CsvLine(line, cells);
  }
}
