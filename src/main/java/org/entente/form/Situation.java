package org.entente.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.form.feel.Feel;
import org.entente.form.schema.Computed;
import org.jspecify.annotations.Nullable;

/**
 * A form with values in it: which slots are hidden or locked, and what expressions see. Hiding one
 * field empties it, which may hide another; it is looked at again until nothing changes any more.
 */
final class Situation {

  /** A form that hides and shows in circles has no settled state; it is left as it is then. */
  private static final int ROUNDS = 12;

  private final List<Slot> slots;
  private final Map<String, Object> context;
  private final Feel feel;
  private final Known known;
  private final Map<String, Object> sent;
  private final Set<String> locked = new HashSet<>();
  private Set<String> hidden = Set.of();
  private Map<String, Object> values;
  private Surroundings surroundings;

  Situation(List<Slot> slots, Map<String, Object> sent, Map<String, Object> context, Feel feel) {
    this.slots = slots;
    this.sent = sent;
    this.context = context;
    this.feel = feel;
    this.known = new Known(context);
    this.values = sent;
    this.surroundings = Surroundings.of(slots, sent, context, feel);
    boolean changed = true;
    for (int round = 0; changed && round < ROUNDS; round++) {
      changed = look();
    }
  }

  boolean hidden(Slot slot) {
    return hidden.contains(slot.name());
  }

  boolean locked(Slot slot) {
    return locked.contains(slot.name());
  }

  /** The value that counts: nothing when hidden, the context's when locked, else what was sent. */
  @Nullable Object value(Slot slot) {
    return values.get(slot.name());
  }

  /** Of one row, or of the form as a whole. */
  Scope scope(Slot.@Nullable Row row) {
    return surroundings.scope(row);
  }

  private boolean look() {
    Map<String, Object> newValues = new HashMap<>();
    Set<String> newHidden = new HashSet<>();
    for (Slot slot : slots) {
      Scope scope = scope(slot.row());
      if (scope.any(slot.hides())) {
        newHidden.add(slot.name());
      } else {
        put(newValues, slot, scope);
      }
    }
    boolean changed = !newHidden.equals(hidden) || !newValues.equals(values);
    hidden = newHidden;
    values = newValues;
    surroundings = Surroundings.of(slots, values, context, feel);
    return changed;
  }

  private void put(Map<String, Object> newValues, Slot slot, Scope scope) {
    Object value = current(slot, scope);
    if (value != null) {
      newValues.put(slot.name(), value);
    }
  }

  private @Nullable Object current(Slot slot, Scope scope) {
    if (slot.component() instanceof Computed computed) {
      return scope.evaluate(computed.expression());
    }
    if (!scope.any(slot.locks())) {
      return sent.get(slot.name());
    }
    locked.add(slot.name());
    return known.initial(slot);
  }
}
