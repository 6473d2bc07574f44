package org.entente.form;

import java.util.List;
import org.entente.form.schema.Component;
import org.entente.form.schema.Flag;
import org.entente.form.schema.Input;
import org.jspecify.annotations.Nullable;

/**
 * One place for one answer; a field of a dynamic list has one in each row.
 *
 * @param name what it is called in input: the key, or {@code <list>[<row>].<key>}
 * @param hides any of them hides it: its own, its groups', its list's
 * @param locks any of them keeps its value from being sent
 */
record Slot(
    String name, Component component, List<Flag> hides, List<Flag> locks, @Nullable Row row) {

  /** The row of a dynamic list, counted from zero. */
  record Row(String list, int index) {}

  String key() {
    return component.common().key();
  }

  @Nullable Input input() {
    return component instanceof Input input ? input : null;
  }
}
