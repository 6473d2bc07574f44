package org.entente.table;

/**
 * How far a file is read. What goes beyond is refused while reading, so that no file takes more
 * memory than a few rows do, an XLSX file besides its shared texts.
 *
 * @param bytes of the file as it comes
 * @param unpackedBytes of one part of an XLSX file, unpacked
 * @param ratio how many times a part may grow in unpacking once it is over a megabyte
 * @param entries files inside an XLSX file
 * @param rows below the header
 * @param columns cells in one row
 * @param line characters in one line of a CSV file
 * @param cell characters in one cell
 */
public record TableLimits(
    long bytes,
    long unpackedBytes,
    int ratio,
    int entries,
    long rows,
    int columns,
    int line,
    int cell) {

  private static final int MEGABYTE = 1024 * 1024;

  /** For a file that somebody uploads on a page. */
  public static final TableLimits UPLOAD =
      new TableLimits(25 * MEGABYTE, 32 * MEGABYTE, 200, 1_000, 50_000, 500, MEGABYTE, 32_767);

  /** For a register of many thousand rows that is read as a stream. */
  public static final TableLimits REGISTER =
      new TableLimits(
          1024L * MEGABYTE, 256L * MEGABYTE, 200, 1_000, 2_000_000, 500, MEGABYTE, 262_144);

  public TableLimits withRows(long most) {
    return new TableLimits(bytes, unpackedBytes, ratio, entries, most, columns, line, cell);
  }

  public TableLimits withColumns(int most) {
    return new TableLimits(bytes, unpackedBytes, ratio, entries, rows, most, line, cell);
  }

  public TableLimits withBytes(long most) {
    return new TableLimits(most, unpackedBytes, ratio, entries, rows, columns, line, cell);
  }
}
