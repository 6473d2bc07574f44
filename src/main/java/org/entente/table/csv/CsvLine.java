package org.entente.table.csv;

import java.util.List;
import org.entente.table.TableCell;

/** One record of a CSV file, which may take several lines. */
record CsvLine(long line, List<TableCell> cells) {

  boolean blank() {
    return cells.stream().allMatch(TableCell::blank);
  }
}
