package org.entente.form.view;

import java.util.List;

/** Rows to be read. */
public record DataTable(Place place, String title, List<String> columns, List<List<String>> rows)
    implements Node {

  @Override
  public String kind() {
    return "table";
  }
}
