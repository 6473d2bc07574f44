package org.entente.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.form.schema.Component;
import org.entente.form.schema.Computed;
import org.entente.form.schema.DynamicList;
import org.entente.form.schema.Flag;
import org.entente.form.schema.Group;
import org.entente.form.schema.Input;
import org.jspecify.annotations.Nullable;

/** Lays a form out into its slots, in the form's order. */
final class Slots {

  private final Map<String, Integer> rows;
  private final List<Slot> slots = new ArrayList<>();

  private Slots(Map<String, Integer> rows) {
    this.rows = rows;
  }

  /**
   * @param rows how many each dynamic list has
   */
  static List<Slot> of(FormDefinition definition, Map<String, Integer> rows) {
    Slots slots = new Slots(rows);
    slots.lay(definition.components(), "", List.of(), List.of(), null);
    return slots.slots;
  }

  private void lay(
      List<Component> components,
      String prefix,
      List<Flag> hides,
      List<Flag> locks,
      Slot.@Nullable Row row) {
    for (Component component : components) {
      List<Flag> ownHides = and(hides, component.common().hide());
      String name = prefix + component.common().key();
      if (component instanceof Group group) {
        lay(group.components(), prefix, ownHides, locks, row);
      } else if (component instanceof Computed) {
        slots.add(new Slot(name, component, ownHides, locks, row));
      } else if (component instanceof Input input) {
        List<Flag> ownLocks = and(and(locks, input.traits().readonly()), disabled(input));
        slots.add(new Slot(name, component, ownHides, ownLocks, row));
        layRows(input, ownHides, ownLocks);
      }
    }
  }

  private void layRows(Input input, List<Flag> hides, List<Flag> locks) {
    if (input instanceof DynamicList list) {
      for (int i = 0; i < rows.getOrDefault(list.key(), 0); i++) {
        String prefix = list.key() + "[" + i + "].";
        lay(list.components(), prefix, hides, locks, new Slot.Row(list.key(), i));
      }
    }
  }

  private static Flag disabled(Input input) {
    return new Flag(Boolean.toString(input.traits().disabled()));
  }

  private static List<Flag> and(List<Flag> flags, Flag own) {
    return own.equals(Flag.NO) ? flags : Stream.concat(flags.stream(), Stream.of(own)).toList();
  }
}
