package org.entente.partner.ingest.read;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV file under a header, one in memory at a time. */
final class TableRecords {

  /** Characters of one row. */
  static final int LONGEST = 200_000;

  static final int COLUMNS = 200;

  private final Set<String> needed;
  private final StrictText text;
  private final Each each;
  private Map<String, Integer> header = Map.of();
  private int width;

  /** What becomes of a row. */
  interface Each {

    /** A row as wide as the header. */
    void row(int line, Cells cells, Supplier<String> excerpt);

    void unusable(int line, String reason, List<String> arguments, String excerpt);
  }

  /** A row's cells by the name of their column. */
  interface Cells {
    @Nullable String get(String column);
  }

  private TableRecords(Set<String> needed, StrictText text, Each each) {
    this.needed = needed;
    this.text = text;
    this.each = each;
  }

  /**
   * @param needed columns without which the file is refused
   */
  static void read(InputStream bytes, char separator, Set<String> needed, Each each) {
    StrictText text = new StrictText(bytes, LONGEST);
    CsvRecordHandler bounded =
        CsvRecordHandler.builder().maxFields(COLUMNS).maxFieldSize(LONGEST).build();
    try (CsvReader<CsvRecord> rows =
        CsvReader.builder()
            .fieldSeparator(separator)
            .maxBufferSize(2 * LONGEST)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .build(bounded, text)) {
      new TableRecords(needed, text, each).all(rows);
    } catch (CsvParseException e) {
      throw unreadable(e, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Unreadable unreadable(CsvParseException e, StrictText text) {
    boolean tooWide = false;
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof Unreadable known) {
        return known;
      }
      tooWide |= String.valueOf(cause.getMessage()).contains(" fields");
    }
    return tooWide
        ? new Unreadable("columns", text.recordLine(), Integer.toString(COLUMNS))
        : new Unreadable("recordTooLong", text.recordLine(), Integer.toString(LONGEST));
  }

  private void all(CsvReader<CsvRecord> rows) {
    boolean whole = true;
    int line = 1;
    for (CsvRecord row : rows) {
      line = (int) row.getStartingLineNumber();
      text.recordBegins(line + 1 + row.getFields().stream().mapToInt(TableRecords::breaks).sum());
      if (width == 0) {
        header(row);
      } else {
        whole = one(line, row);
      }
    }
    if (width == 0) {
      throw new Unreadable("empty", 0);
    }
    if (!whole && text.quoteOpen()) {
      throw new Unreadable("quote", line);
    }
  }

  private static int breaks(String cell) {
    return (int) cell.chars().filter(letter -> letter == '\n').count();
  }

  private void header(CsvRecord row) {
    width = row.getFieldCount();
    header = new HashMap<>();
    for (int i = 0; i < width; i++) {
      header.putIfAbsent(row.getField(i).strip().toLowerCase(Locale.ROOT), i);
    }
    List<String> missing =
        needed.stream().filter(column -> !header.containsKey(column)).sorted().toList();
    if (!missing.isEmpty()) {
      throw new Unreadable("missingColumns", 1, String.join(", ", missing));
    }
  }

  /**
   * @return false for a row of another width
   */
  private boolean one(int line, CsvRecord row) {
    Supplier<String> excerpt = () -> Excerpt.of(String.join(", ", row.getFields()));
    if (row.getFieldCount() != width) {
      List<String> counts = List.of(Integer.toString(width), Integer.toString(row.getFieldCount()));
      each.unusable(line, "width", counts, excerpt.get());
      return false;
    }
    each.row(line, column -> cell(row, column), excerpt);
    return true;
  }

  private @Nullable String cell(CsvRecord row, String column) {
    Integer index = header.get(column);
    return index == null ? null : row.getField(index);
  }
}
