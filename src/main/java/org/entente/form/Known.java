package org.entente.form;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.entente.form.schema.Checkbox;
import org.entente.form.schema.Choice;
import org.entente.form.schema.DateInput;
import org.entente.form.schema.DynamicList;
import org.entente.form.schema.FilePicker;
import org.entente.form.schema.Input;
import org.entente.form.schema.NumberInput;
import org.entente.form.schema.TextInput;
import org.jspecify.annotations.Nullable;

/** Values that the context knows before anybody answers, brought into the shape of answers. */
final class Known {

  private final Map<String, Object> context;

  Known(Map<String, Object> context) {
    this.context = context;
  }

  /** The context's value for this slot, else the form's own default, else null. */
  @Nullable Object initial(Slot slot) {
    Object value = value(slot);
    Input input = slot.input();
    if (value != null || input == null || rowKnown(slot)) {
      return value;
    }
    List<String> defaults = input.traits().defaults();
    return defaults.isEmpty()
        ? null
        : shaped(input, input instanceof Choice ? defaults : defaults.get(0));
  }

  /** The context's value for this slot, or null. */
  @Nullable Object value(Slot slot) {
    Input input = slot.input();
    Object value = slot.row() == null ? context.get(slot.key()) : rowValue(slot.row(), slot.key());
    return value == null || input == null ? null : shaped(input, value);
  }

  /** How many rows a list has before anybody answered. */
  int rows(DynamicList list) {
    return context.get(list.key()) instanceof Collection<?> rows ? rows.size() : list.rows();
  }

  private boolean rowKnown(Slot slot) {
    return slot.row() != null && context.get(slot.row().list()) instanceof Collection<?>;
  }

  private @Nullable Object rowValue(Slot.Row row, String key) {
    return context.get(row.list()) instanceof List<?> rows
            && row.index() < rows.size()
            && rows.get(row.index()) instanceof Map<?, ?> values
        ? values.get(key)
        : null;
  }

  private static @Nullable Object shaped(Input input, Object value) {
    if (input instanceof NumberInput) {
      return number(value.toString());
    }
    if (input instanceof Checkbox) {
      return Boolean.valueOf(value.toString());
    }
    if (input instanceof DateInput date) {
      return Dates.parsed(date.precision(), value.toString());
    }
    if (input instanceof Choice choice) {
      List<String> chosen = texts(value);
      return choice.style().multiple() ? chosen : chosen.isEmpty() ? null : chosen.get(0);
    }
    return input instanceof TextInput ? text(value) : shapedList(input, value);
  }

  private static @Nullable Object shapedList(Input input, Object value) {
    return input instanceof FilePicker || !(value instanceof List<?>) ? null : value;
  }

  private static List<String> texts(Object value) {
    return value instanceof Collection<?> many
        ? many.stream().map(Known::text).toList()
        : List.of(text(value));
  }

  private static String text(Object value) {
    return value instanceof Enum<?> constant ? constant.name() : value.toString();
  }

  private static @Nullable BigDecimal number(String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
