package org.entente.table;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One row below the header. */
public final class TableRow {

  private final long line;
  private final TableHeader header;
  private final List<TableCell> cells;

  public TableRow(long line, TableHeader header, List<TableCell> cells) {
    this.line = line;
    this.header = header;
    this.cells = List.copyOf(cells);
  }

  /** Where the row begins, counted from 1 as an editor or a spreadsheet counts. */
  public long line() {
    return line;
  }

  /** The cell's text; empty where the row or the table has no such cell. */
  public String text(String column) {
    return cell(column).text();
  }

  public TableCell cell(String column) {
    int place = header.place(column);
    return place < 0 || place >= cells.size() ? TableCell.EMPTY : cells.get(place);
  }

  /** As they stand, without those that are missing at the end. */
  public List<TableCell> cells() {
    return cells;
  }

  /** What keeps the row from being taken as it stands, if anything does. */
  public Optional<RowProblem> problem() {
    for (int place = 0; place < cells.size(); place++) {
      String reason = reason(place, cells.get(place));
      if (reason != null) {
        return Optional.of(RowProblem.of(line, header.called(place), reason));
      }
    }
    return Optional.empty();
  }

  private @Nullable String reason(int place, TableCell cell) {
    return switch (cell.kind()) {
      case FORMULA -> "formula";
      case ERROR -> "error";
      default -> place >= header.names().size() && !cell.blank() ? "surplus" : null;
    };
  }
}
