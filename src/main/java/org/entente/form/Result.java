package org.entente.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The answers of a form in its situation. A row that nobody filled in is no row. */
final class Result {

  private final Map<String, Object> whole = new HashMap<>();
  private final Map<Slot.Row, Map<String, Object>> rows = new LinkedHashMap<>();
  private final Set<Slot.Row> filled = new HashSet<>();

  Result(List<Slot> slots, Readings readings, Situation situation) {
    for (Slot slot : slots) {
      if (situation.hidden(slot)) {
        continue;
      }
      Object value = situation.value(slot);
      if (value != null) {
        at(slot).put(slot.key(), value);
      }
      boolean answered = slot.input() != null && value != null && !Boolean.FALSE.equals(value);
      note(slot.row(), answered || readings.at(slot).problem() != null);
    }
  }

  private void note(Slot.@Nullable Row row, boolean answered) {
    if (row != null) {
      rows.computeIfAbsent(row, fresh -> new HashMap<>());
      if (answered) {
        filled.add(row);
      }
    }
  }

  private Map<String, Object> at(Slot slot) {
    return slot.row() == null ? whole : rows.computeIfAbsent(slot.row(), row -> new HashMap<>());
  }

  boolean blankRow(Slot slot) {
    return slot.row() != null && !filled.contains(slot.row());
  }

  /** How many rows were sent, blank ones too. */
  int sentRows(String list) {
    return (int) rows.keySet().stream().filter(row -> row.list().equals(list)).count();
  }

  List<Map<String, Object>> rows(String list) {
    List<Map<String, Object>> found = new ArrayList<>();
    rows.forEach(
        (row, values) -> {
          if (row.list().equals(list) && filled.contains(row)) {
            found.add(Map.copyOf(values));
          }
        });
    return found;
  }

  Answers answers() {
    Map<String, Object> all = new HashMap<>(whole);
    rows.keySet().stream()
        .map(Slot.Row::list)
        .distinct()
        .forEach(list -> all.putIfAbsent(list, rows(list)));
    return new Answers(all);
  }
}
