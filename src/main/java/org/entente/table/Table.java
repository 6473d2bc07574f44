package org.entente.table;

import java.util.Iterator;

/**
 * A table being read, row by row, once. Reading on throws {@link TableFault} where the file stops
 * being a table; rows before that were whole.
 */
public interface Table extends Iterator<TableRow>, AutoCloseable {

  TableHeader header();

  @Override
  void close();
}
