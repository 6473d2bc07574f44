package org.entente.partner.ingest.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.entente.partner.ImportFormat;
import tools.jackson.databind.JsonNode;

/** One file of organisations in any of the formats. */
public final class SourceFile {

  private final Content content;
  private final Recognition recognition;

  private SourceFile(Content content, Recognition recognition) {
    this.content = content;
    this.recognition = recognition;
  }

  /**
   * @throws Unreadable for what is none of the formats
   */
  public static SourceFile of(Content content) {
    byte[] head = head(content);
    if (!Recognition.zipped(head)) {
      return new SourceFile(content, Recognition.of(head));
    }
    Content json = Unzipped.of(content);
    return new SourceFile(json, Recognition.of(head(json)));
  }

  /** What it seems to be, by its first bytes alone; empty for none of the formats. */
  public static Optional<ImportFormat> guess(Content content) {
    byte[] head = head(content);
    if (Recognition.zipped(head)) {
      return Optional.of(ImportFormat.ROR_DUMP);
    }
    try {
      return Optional.of(Recognition.of(head).format());
    } catch (Unreadable e) {
      return Optional.empty();
    }
  }

  public ImportFormat format() {
    return recognition.format();
  }

  /**
   * Reads it from beginning to end.
   *
   * @param everyKind also organisations that do not teach, where the format tells
   * @throws Unreadable in the middle, where the file breaks off or is not what it seemed
   */
  public void read(boolean everyKind, Rows rows) {
    RorDumpRows dump = new RorDumpRows(everyKind);
    try (InputStream bytes = content.open()) {
      switch (recognition.format()) {
        case ROR_DUMP -> json(bytes, rows, dump::row);
        case HIPO -> json(bytes, rows, HipoRows::row);
        case ROR_LIST -> table(bytes, RorListRows.COLUMNS, rows, RorListRows::row);
        case ECHE -> table(bytes, EcheRows.COLUMNS, rows, EcheRows::row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void json(InputStream bytes, Rows rows, Function<JsonNode, SourceRow> reader) {
    JsonRecords.read(
        bytes,
        (line, record) -> {
          try {
            if (!record.isObject()) {
              throw new Unusable("notARecord");
            }
            rows.row(line, reader.apply(record));
          } catch (Unusable e) {
            rows.unusable(line, e.reason(), e.arguments(), Excerpt.of(record.toString()));
          }
        });
  }

  private void table(
      InputStream bytes,
      Set<String> needed,
      Rows rows,
      Function<TableRecords.Cells, SourceRow> reader) {
    TableRecords.Each each =
        new TableRecords.Each() {
          @Override
          public void row(int line, TableRecords.Cells cells, Supplier<String> excerpt) {
            try {
              rows.row(line, reader.apply(cells));
            } catch (Unusable e) {
              unusable(line, e.reason(), e.arguments(), excerpt.get());
            }
          }

          @Override
          public void unusable(
              int line, String reason, java.util.List<String> arguments, String excerpt) {
            rows.unusable(line, reason, arguments, excerpt);
          }
        };
    TableRecords.read(bytes, recognition.separator(), needed, each);
  }

  private static byte[] head(Content content) {
    try (InputStream bytes = content.open()) {
      return Recognition.head(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
