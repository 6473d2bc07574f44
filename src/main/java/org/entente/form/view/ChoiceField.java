package org.entente.form.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param kind {@code radio}, {@code select}, {@code checks}, {@code tags} or {@code search}
 * @param search how the options are searched, null where all of them are there
 */
public record ChoiceField(
    String kind, Place place, Label label, List<Option> options, @Nullable Search search)
    implements Node {

  /** Those that are taken; of a field that is searched, the others are hits. */
  public List<Option> taken() {
    return options.stream().filter(Option::chosen).toList();
  }

  public List<Option> hits() {
    return options.stream().filter(option -> !option.chosen()).toList();
  }

  /**
   * @param words what was typed last
   * @param address where the browser asks as somebody types
   */
  public record Search(String words, String address) {}

  /**
   * @param id of its control; the first one has the field's own
   */
  public record Option(String id, String value, String label, boolean chosen) {}
}
