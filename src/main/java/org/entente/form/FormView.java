package org.entente.form;

import java.util.List;
import org.entente.form.view.Node;

/**
 * A form as it is shown.
 *
 * @param errors in the form's order, for the summary above it
 * @param files whether it has to be sent as {@code multipart/form-data}
 * @param rows whether it has buttons that add and remove rows
 */
public record FormView(
    String id, List<Node> nodes, List<ErrorLink> errors, boolean files, boolean rows) {

  /**
   * @param target id of the field's first control, empty for an error of the whole form
   * @param text names the field and says what is wrong
   */
  public record ErrorLink(String target, String text) {}

  public boolean valid() {
    return errors.isEmpty();
  }

  /** For the attribute {@code enctype} of the page's form. */
  public String encoding() {
    return files ? "multipart/form-data" : "application/x-www-form-urlencoded";
  }
}
