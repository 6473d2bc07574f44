package org.entente.table.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import javax.xml.stream.XMLStreamConstants;
import org.entente.table.Table;
import org.entente.table.TableCell;
import org.entente.table.TableFault;
import org.entente.table.TableHeader;
import org.entente.table.TableLimits;
import org.entente.table.TableRow;
import org.jspecify.annotations.Nullable;

/** One sheet, read as it is unpacked. */
final class XlsxTable implements Table {

  private final Archive archive;
  private final Markup markup;
  private final CellReader reader;
  private final TableLimits limits;
  private final TableHeader header;
  private @Nullable List<TableCell> next;
  private long line;
  private long rows;

  XlsxTable(Archive archive, String part, CellReader reader, TableLimits limits) {
    this.archive = archive;
    this.markup = archive.required(part);
    this.reader = reader;
    this.limits = limits;
    List<TableCell> first = read();
    if (first == null) {
      throw TableFault.at(1, "empty");
    }
    this.header = TableHeader.of(line, first);
  }

  @Override
  public TableHeader header() {
    return header;
  }

  @Override
  public boolean hasNext() {
    if (next == null) {
      next = read();
    }
    return next != null;
  }

  @Override
  public TableRow next() {
    List<TableCell> cells = hasNext() ? next : null;
    if (cells == null) {
      throw new NoSuchElementException();
    }
    next = null;
    if (++rows > limits.rows()) {
      throw TableFault.at(line, "rows", limits.rows());
    }
    return new TableRow(line, header, cells);
  }

  /** The next row that is not blank, null at the end. */
  private @Nullable List<TableCell> read() {
    while (markup.nextElement()) {
      if (markup.at("row")) {
        int number = Digits.number(markup.attribute("r").orElse(""));
        line = number > 0 ? number : line + 1;
        List<TableCell> cells = cells();
        if (!cells.stream().allMatch(TableCell::blank)) {
          return cells;
        }
      }
    }
    return null;
  }

  private List<TableCell> cells() {
    List<TableCell> cells = new ArrayList<>();
    int place = -1;
    while (markup.next() != XMLStreamConstants.END_ELEMENT) {
      if (markup.begins() && markup.at("c")) {
        place = place(markup.attribute("r").orElse(""), place + 1);
        add(cells, place, cell());
      } else if (markup.begins()) {
        markup.text(limits.cell());
      }
    }
    return cells;
  }

  private TableCell cell() {
    try {
      return reader.read(markup);
    } catch (TableFault fault) {
      throw fault.line() == 0 ? fault.on(line) : fault;
    }
  }

  private void add(List<TableCell> cells, int place, TableCell cell) {
    if (cell.blank()) {
      return;
    }
    if (place >= limits.columns()) {
      throw TableFault.at(line, "columns", limits.columns());
    }
    while (cells.size() <= place) {
      cells.add(TableCell.EMPTY);
    }
    cells.set(place, cell);
  }

  /** The column of a reference like {@code AB12}, counted from 0. */
  private static int place(String reference, int otherwise) {
    int place = 0;
    for (int i = 0; i < Math.min(reference.length(), 4); i++) {
      char letter = reference.charAt(i);
      if (letter < 'A' || letter > 'Z') {
        break;
      }
      place = place * 26 + letter - 'A' + 1;
    }
    return place == 0 ? otherwise : place - 1;
  }

  @Override
  public void close() {
    markup.close();
    archive.close();
  }
}
