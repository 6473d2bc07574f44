package org.entente.table.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.entente.table.TableWriter;
import org.jspecify.annotations.Nullable;

/** A workbook of one sheet, sent on every few rows. Texts stand in their cells, never computed. */
public final class XlsxTableWriter implements TableWriter {

  private static final int ROWS_KEPT = 200;
  private static final int LONGEST_TEXT = 32_767;
  private static final double WIDTH = 22;

  private final Workbook book;
  private final Worksheet sheet;
  private int line;

  private XlsxTableWriter(Workbook book, Worksheet sheet) {
    this.book = book;
    this.sheet = sheet;
  }

  public static XlsxTableWriter to(OutputStream out, String name, boolean rightToLeft) {
    Workbook book = new Workbook(out, "Entente", "1.0");
    Worksheet sheet = book.newWorksheet(name);
    if (rightToLeft) {
      sheet.rightToLeft();
    }
    return new XlsxTableWriter(book, sheet);
  }

  @Override
  public void header(List<String> names) throws IOException {
    sheet.freezePane(0, 1);
    for (int place = 0; place < names.size(); place++) {
      sheet.width(place, WIDTH);
      sheet.inlineString(line, place, names.get(place));
      sheet.style(line, place).bold().set();
    }
    end();
  }

  @Override
  public void row(List<? extends @Nullable Object> cells) throws IOException {
    for (int place = 0; place < cells.size(); place++) {
      Object value = cells.get(place);
      if (value != null) {
        write(place, value);
      }
    }
    end();
  }

  private void write(int place, Object value) {
    if (value instanceof LocalDate day) {
      sheet.value(line, place, day);
      sheet.style(line, place).format("yyyy-mm-dd").set();
    } else if (value instanceof Number number) {
      sheet.value(line, place, number);
    } else {
      sheet.inlineString(line, place, shortened(value.toString()));
    }
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
  }

  private void end() throws IOException {
    if (++line % ROWS_KEPT == 0) {
      sheet.flush();
    }
  }

  @Override
  public void close() throws IOException {
    sheet.finish();
    book.finish();
  }
}
