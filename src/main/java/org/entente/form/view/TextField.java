package org.entente.form.view;

import org.jspecify.annotations.Nullable;

/**
 * Texts, numbers and dates.
 *
 * @param kind {@code line} or {@code area}
 * @param value as it was typed; empty for a password
 * @param counter null for none
 */
public record TextField(
    String kind, Place place, Label label, String value, Shape shape, @Nullable Counter counter)
    implements Node {

  /**
   * @param type of the HTML input
   * @param inputMode of the keyboard on a phone, null for any
   * @param style classes of the control
   */
  public record Shape(
      String type,
      @Nullable String inputMode,
      @Nullable String autocomplete,
      String style,
      String prefix,
      String suffix) {}

  /**
   * @param text says how many characters of how many
   * @param pattern the same with {@code §} for how many
   */
  public record Counter(String text, String pattern, int most) {}

  public @Nullable String describedBy() {
    String unit = shape.prefix().isEmpty() && shape.suffix().isEmpty() ? "" : label.unitId();
    return label.describedBy(unit, counter == null ? "" : label.counterId());
  }
}
