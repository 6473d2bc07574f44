package org.entente.table;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table row by row; nothing is kept but the row. {@link java.time.LocalDate} and numbers
 * become typed cells where the format has such; everything else is written as its text, so that no
 * program that opens it takes it for a formula. Closing ends the table, not the stream.
 */
public interface TableWriter extends AutoCloseable {

  void header(List<String> names) throws IOException;

  void row(List<? extends @Nullable Object> cells) throws IOException;

  @Override
  void close() throws IOException;
}
