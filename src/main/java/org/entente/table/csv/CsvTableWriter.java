package org.entente.table.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.entente.table.Spelling;
import org.entente.table.TableWriter;
import org.jspecify.annotations.Nullable;

/** RFC 4180 in UTF-8, with the byte order mark that spreadsheets need to see that it is. */
public final class CsvTableWriter implements TableWriter {

  private final Writer out;
  private final CsvWriter csv;

  private CsvTableWriter(Writer out) {
    this.out = out;
    this.csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.CRLF)
            .quoteStrategy(new SeparatorsQuoted())
            .build(out);
  }

  public static CsvTableWriter to(OutputStream stream) throws IOException {
    Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    out.write('\uFEFF');
    return new CsvTableWriter(out);
  }

  @Override
  public void header(List<String> names) {
    row(names);
  }

  @Override
  public void row(List<? extends @Nullable Object> cells) {
    csv.writeRecord(cells.stream().map(CsvTableWriter::spelled).toList());
  }

  private static String spelled(@Nullable Object value) {
    if (value instanceof BigDecimal number) {
      return Spelling.plain(number);
    }
    return value instanceof CharSequence
        ? Spelling.defused(value.toString())
        : Objects.toString(value, "");
  }

  /** Also what separates cells elsewhere. */
  private static final class SeparatorsQuoted implements QuoteStrategy {

    @Override
    public boolean quoteValue(int line, int field, String value) {
      return value.indexOf(';') >= 0 || value.indexOf('\t') >= 0;
    }
  }

  @Override
  public void close() throws IOException {
    csv.flush();
    out.flush();
  }
}
