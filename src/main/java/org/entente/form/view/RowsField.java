package org.entente.form.view;

import java.util.List;

/** A list whose rows have the same fields. */
public record RowsField(Place place, Label label, List<Row> rows, boolean growing) implements Node {

  /**
   * @param name {@code <list>[<row>]}
   */
  public record Row(String name, int number, List<Node> nodes) {

    /** Up to three fields stand beside each other, more below. */
    public String style() {
      return nodes.size() > 3 ? "more" : Integer.toString(nodes.size());
    }
  }

  @Override
  public String kind() {
    return "rows";
  }
}
