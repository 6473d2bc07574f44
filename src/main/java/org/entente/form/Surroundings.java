package org.entente.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.form.feel.Feel;
import org.entente.form.schema.Checkbox;
import org.entente.form.schema.DynamicList;
import org.jspecify.annotations.Nullable;

/** What expressions see: the context, and the answers over it; in a row, its answers over those. */
final class Surroundings {

  private final Feel feel;
  private final Map<String, @Nullable Object> whole;
  private final Map<Slot.Row, Map<String, @Nullable Object>> rows = new LinkedHashMap<>();

  private Surroundings(Feel feel, Map<String, Object> context) {
    this.feel = feel;
    this.whole = new HashMap<>(context);
  }

  /**
   * @param values of the slots that are not hidden, by name
   */
  static Surroundings of(
      List<Slot> slots, Map<String, Object> values, Map<String, Object> context, Feel feel) {
    Surroundings all = new Surroundings(feel, context);
    Map<String, List<Object>> lists = new HashMap<>();
    for (Slot slot : slots) {
      Object value = seen(slot, values.get(slot.name()));
      if (slot.row() == null) {
        all.whole.put(slot.key(), value);
      } else {
        all.row(slot.row(), lists).put(slot.key(), value);
      }
    }
    lists.forEach((name, list) -> all.whole.computeIfAbsent(name, key -> list));
    return all;
  }

  Scope scope(Slot.@Nullable Row row) {
    if (row == null) {
      return new Scope(feel, whole);
    }
    Map<String, @Nullable Object> own = rows.getOrDefault(row, Map.of());
    Map<String, @Nullable Object> all = new HashMap<>(whole);
    all.putAll(own);
    all.put("this", own);
    all.put("parent", whole);
    all.put("i", row.index() + 1);
    return new Scope(feel, all);
  }

  private Map<String, @Nullable Object> row(Slot.Row row, Map<String, List<Object>> lists) {
    return rows.computeIfAbsent(
        row,
        fresh -> {
          Map<String, @Nullable Object> own = new HashMap<>();
          lists.computeIfAbsent(fresh.list(), name -> new ArrayList<>()).add(own);
          return own;
        });
  }

  private static @Nullable Object seen(Slot slot, @Nullable Object value) {
    if (value == null) {
      return slot.component() instanceof Checkbox ? Boolean.FALSE : null;
    }
    return slot.component() instanceof DynamicList ? value : namesOfFiles(value);
  }

  private static Object namesOfFiles(Object value) {
    return value instanceof List<?> list
        ? list.stream().map(one -> one instanceof UploadedFile file ? file.name() : one).toList()
        : value;
  }
}
