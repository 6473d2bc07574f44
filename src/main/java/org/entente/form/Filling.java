package org.entente.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.form.condition.Names;
import org.entente.form.feel.Feel;
import org.entente.form.schema.Checkbox;
import org.entente.form.schema.Choice;
import org.entente.form.schema.Input;
import org.entente.form.schema.TextInput;
import org.entente.shared.Language;
import org.jspecify.annotations.Nullable;

/** A form with the values it is to be shown with: those that were sent, else those known before. */
final class Filling {

  private final List<Slot> slots;
  private final Map<String, Slot> byName = new HashMap<>();
  private final Map<String, Integer> rows;
  private final Situation situation;
  private final @Nullable FormCheck check;

  Filling(
      FormDefinition definition,
      Map<String, Object> context,
      @Nullable FormCheck check,
      Language language,
      Feel feel) {
    Known known = new Known(context);
    this.check = check;
    this.rows = Rows.counts(definition, check == null ? null : check.input(), known);
    this.slots = Slots.of(definition, rows);
    slots.forEach(slot -> byName.put(slot.name(), slot));
    Map<String, Object> values =
        check == null ? initial(known) : Readings.of(slots, check.input(), language).values();
    this.situation = new Situation(slots, values, context, feel);
  }

  private Map<String, Object> initial(Known known) {
    Map<String, Object> values = new HashMap<>();
    for (Slot slot : slots) {
      Object value = known.initial(slot);
      if (value != null) {
        values.put(slot.name(), value);
      }
    }
    return values;
  }

  List<Slot> slots() {
    return slots;
  }

  @Nullable Slot slot(String name) {
    return byName.get(name);
  }

  int rows(String list) {
    return rows.getOrDefault(list, 0);
  }

  Scope scope(Slot.@Nullable Row row) {
    return situation.scope(row);
  }

  boolean locked(Slot slot) {
    return situation.scope(slot.row()).any(slot.locks());
  }

  /** What was typed, letter by letter; null when nothing was, or when it does not count. */
  @Nullable List<String> typed(Slot slot) {
    return check == null || locked(slot)
        ? null
        : check.input().fields().getOrDefault(slot.name(), List.of());
  }

  /** The words by which somebody searches a field's options; empty for none. */
  String sought(Slot slot) {
    return check == null ? "" : check.input().first(SearchedOptions.WORDS + slot.name());
  }

  List<UploadedFile> files(Slot slot) {
    return check == null ? List.of() : check.input().files().getOrDefault(slot.name(), List.of());
  }

  @Nullable Object value(Slot slot) {
    return situation.value(slot);
  }

  Map<String, FormCheck.Problem> errors() {
    return check == null ? Map.of() : check.errors();
  }

  /** What names mean in a condition at this place. */
  Names names(Slot.@Nullable Row row) {
    Set<String> fields = new HashSet<>();
    Map<String, String> readable = new HashMap<>();
    for (Slot slot : slots) {
      if (slot.row() == null || slot.row().equals(row)) {
        fields.add(slot.key());
        if (readable(slot.input())) {
          readable.put(slot.key(), slot.name());
        }
      }
    }
    return new Names(fields, readable, scope(row).values());
  }

  private static boolean readable(@Nullable Input input) {
    return input instanceof Choice
        || input instanceof Checkbox
        || (input instanceof TextInput text && !text.secret());
  }
}
