package org.entente.form;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.form.schema.Component;
import org.entente.form.schema.DynamicList;
import org.entente.form.schema.Flag;
import org.entente.form.schema.Group;
import org.jspecify.annotations.Nullable;

/** The rows of dynamic lists in input. A browser may leave gaps between them; they are closed. */
final class Rows {

  /** Sent with each row, so that a row of unticked boxes is still there. */
  static final String MARK = "_row";

  private static final Pattern NAME = Pattern.compile("([A-Za-z]\\w*)\\[([0-9]{1,6})]\\.(\\w+)");

  private Rows() {}

  /** The dynamic lists of a form, by key. */
  static Map<String, DynamicList> lists(FormDefinition definition) {
    Map<String, DynamicList> lists = new LinkedHashMap<>();
    collect(definition.components(), lists);
    return lists;
  }

  private static void collect(List<Component> components, Map<String, DynamicList> lists) {
    for (Component component : components) {
      if (component instanceof Group group) {
        collect(group.components(), lists);
      } else if (component instanceof DynamicList list) {
        lists.put(list.key(), list);
      }
    }
  }

  static Map<String, Integer> counts(FormInput input) {
    Map<String, Integer> counts = new HashMap<>();
    numbers(input).forEach((list, rows) -> counts.put(list, rows.size()));
    return counts;
  }

  /**
   * How many rows the lists of a form have. A list that does not grow has as many as the context
   * says, whatever was sent.
   *
   * @param input what was sent, its rows closed; null before anything was
   */
  static Map<String, Integer> counts(
      FormDefinition definition, @Nullable FormInput input, Known known) {
    Map<String, Integer> sent = input == null ? Map.of() : counts(input);
    Map<String, Integer> counts = new HashMap<>();
    lists(definition)
        .forEach(
            (key, list) -> {
              boolean fixed = input == null || !list.growing() || locked(list);
              int rows = fixed ? known.rows(list) : sent.getOrDefault(key, 0);
              counts.put(key, Math.min(rows, DynamicList.MAX_ROWS + 1));
            });
    return counts;
  }

  private static boolean locked(DynamicList list) {
    return list.traits().disabled() || list.traits().readonly().equals(new Flag("true"));
  }

  /** The same input, each list's rows numbered from zero on. */
  static FormInput closed(FormInput input) {
    Map<String, Map<Integer, Integer>> numbers = numbers(input);
    return new FormInput(renamed(input.fields(), numbers), renamed(input.files(), numbers));
  }

  private static Map<String, Map<Integer, Integer>> numbers(FormInput input) {
    Map<String, Set<Integer>> found = new HashMap<>();
    for (Map<String, ?> names : List.of(input.fields(), input.files())) {
      for (String name : names.keySet()) {
        Matcher row = NAME.matcher(name);
        if (row.matches()) {
          found
              .computeIfAbsent(row.group(1), list -> new TreeSet<>())
              .add(Integer.valueOf(row.group(2)));
        }
      }
    }
    Map<String, Map<Integer, Integer>> numbers = new HashMap<>();
    found.forEach((list, rows) -> numbers.put(list, numbered(rows)));
    return numbers;
  }

  private static Map<Integer, Integer> numbered(Set<Integer> rows) {
    Map<Integer, Integer> numbers = new HashMap<>();
    rows.forEach(row -> numbers.put(row, numbers.size()));
    return numbers;
  }

  private static <T> Map<String, T> renamed(
      Map<String, T> values, Map<String, Map<Integer, Integer>> numbers) {
    Map<String, T> renamed = new HashMap<>();
    values.forEach((name, value) -> renamed.put(renamed(name, numbers), value));
    return renamed;
  }

  private static String renamed(String name, Map<String, Map<Integer, Integer>> numbers) {
    Matcher row = NAME.matcher(name);
    if (!row.matches()) {
      return name;
    }
    Integer number =
        numbers.getOrDefault(row.group(1), Map.of()).get(Integer.valueOf(row.group(2)));
    return row.group(1) + "[" + number + "]." + row.group(3);
  }
}
