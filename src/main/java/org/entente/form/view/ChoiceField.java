package org.entente.form.view;

import java.util.List;

/**
 * @param kind {@code radio}, {@code select}, {@code checks} or {@code tags}
 */
public record ChoiceField(String kind, Place place, Label label, List<Option> options)
    implements Node {

  /**
   * @param id of its control; the first one has the field's own
   */
  public record Option(String id, String value, String label, boolean chosen) {}
}
