package org.entente.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.entente.shared.Language;

/** A register that its readers can take home as a table, each with the rows they may see. */
public interface RegisterExport {

  /** {@code agreements}, {@code partners}: the register's name in addresses and file names. */
  String name();

  /**
   * Writes the rows that the signed-in reader may see and that the filters leave, and notes in
   * their history that they did. Nothing that anybody typed is written as a formula.
   *
   * @param filters as the register's own page understands them; what it does not know is left out
   * @param out stays the caller's to close
   */
  void write(
      Map<String, List<String>> filters, Language language, TableFormat format, OutputStream out)
      throws IOException;
}
