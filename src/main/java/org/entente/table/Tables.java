package org.entente.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.table.csv.CsvTable;
import org.entente.table.xlsx.XlsxWorkbook;

/** Opens files as tables, whatever kind they turn out to be. The name of a file plays no part. */
public final class Tables {

  private static final int MAGIC = 8;

  private Tables() {}

  /** Reads CSV: comma, semicolon or tab, UTF-8. The stream is closed with the table. */
  public static Table csv(InputStream in, TableLimits limits) {
    return CsvTable.open(in, limits);
  }

  /**
   * @param sheet which sheet of an XLSX file, counted from 0
   * @throws TableFault for a file that is neither CSV nor XLSX
   */
  public static Table open(Path file, TableLimits limits, int sheet) {
    try {
      if (workbook(file)) {
        return XlsxWorkbook.open(file, limits).sheet(sheet);
      }
      return csv(Files.newInputStream(file), limits);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Names of the sheets in their order; none for a CSV file. */
  public static List<String> sheets(Path file, TableLimits limits) {
    try {
      if (!workbook(file)) {
        return List.of();
      }
      try (XlsxWorkbook book = XlsxWorkbook.open(file, limits)) {
        return book.sheets();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean workbook(Path file) throws IOException {
    byte[] start = start(file);
    if (begins(start, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw TableFault.at(0, "old");
    }
    return begins(start, 'P', 'K');
  }

  private static byte[] start(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(MAGIC);
    }
  }

  private static boolean begins(byte[] start, int... magic) {
    for (int i = 0; i < magic.length; i++) {
      if (i >= start.length || (start[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }
}
