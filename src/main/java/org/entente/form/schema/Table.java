package org.entente.form.schema;

import java.util.List;

/**
 * {@code table}: rows of the context, to be read.
 *
 * @param source name of a list of maps, or FEEL that gives one
 */
public record Table(Common common, String source, List<Column> columns) implements Component {

  public Table {
    columns = List.copyOf(columns);
  }

  /** One column; the key is the entry of a row's map. */
  public record Column(String key, String label) {}
}
