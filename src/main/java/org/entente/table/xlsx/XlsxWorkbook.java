package org.entente.table.xlsx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.table.Table;
import org.entente.table.TableFault;
import org.entente.table.TableLimits;

/** An XLSX file: its sheets, and what they share. */
public final class XlsxWorkbook implements AutoCloseable {

  private static final String MAIN = "xl/workbook.xml";
  private static final int MOST_SHEETS = 256;

  private final Archive archive;
  private final TableLimits limits;
  private final List<String> names = new ArrayList<>();
  private final List<String> parts = new ArrayList<>();
  private boolean from1904;

  private XlsxWorkbook(Archive archive, TableLimits limits) {
    this.archive = archive;
    this.limits = limits;
  }

  public static XlsxWorkbook open(Path file, TableLimits limits) throws IOException {
    Archive archive = Archive.open(file, limits);
    try {
      XlsxWorkbook book = new XlsxWorkbook(archive, limits);
      book.read();
      return book;
    } catch (TableFault fault) {
      archive.close();
      throw fault;
    }
  }

  private void read() {
    Map<String, String> relations = archive.relations(MAIN);
    try (Markup markup = archive.required(MAIN)) {
      while (markup.nextElement()) {
        if (markup.at("workbookPr")) {
          from1904 = markup.attribute("date1904").filter(Markup::yes).isPresent();
        } else if (markup.at("sheet") && names.size() < MOST_SHEETS) {
          names.add(markup.attribute("name").orElse(""));
          parts.add(relations.getOrDefault(markup.attribute("id").orElse(""), ""));
        }
      }
    }
  }

  public List<String> sheets() {
    return List.copyOf(names);
  }

  /** The sheet as a table; closing the table closes the workbook. */
  public Table sheet(int number) {
    try {
      if (number < 0 || number >= parts.size()) {
        throw TableFault.at(0, "sheet");
      }
      CellReader cells =
          new CellReader(
              SharedTexts.read(archive, limits), DateStyles.read(archive, from1904), limits);
      return new XlsxTable(archive, parts.get(number), cells, limits);
    } catch (TableFault fault) {
      archive.close();
      throw fault;
    }
  }

  @Override
  public void close() {
    archive.close();
  }
}
