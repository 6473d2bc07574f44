package org.entente.form;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.form.FormCheck.Problem;
import org.entente.form.schema.FilePicker;

/**
 * Names in input that the form does not have. Those that begin with {@code _} belong to the page,
 * never to a form.
 */
final class Strangers {

  private static final int NAMED = 3;
  private static final int LONGEST = 60;

  private Strangers() {}

  static Map<String, Problem> in(FormInput input, List<Slot> slots) {
    Set<String> fields = new HashSet<>();
    Set<String> files = new HashSet<>();
    for (Slot slot : slots) {
      (slot.input() instanceof FilePicker ? files : fields).add(slot.name());
      if (slot.row() != null) {
        fields.add(slot.row().list() + "[" + slot.row().index() + "]." + Rows.MARK);
      }
    }
    Set<String> strangers = strange(input.fields().keySet(), fields);
    strangers.addAll(strange(input.files().keySet(), files));
    return strangers.isEmpty() ? Map.of() : Map.of(FormCheck.WHOLE_FORM, problem(strangers));
  }

  private static Set<String> strange(Set<String> names, Set<String> known) {
    Set<String> strange = new TreeSet<>(names);
    strange.removeIf(name -> name.startsWith("_") || known.contains(name));
    return strange;
  }

  private static Problem problem(Set<String> names) {
    List<String> some =
        names.stream()
            .limit(NAMED)
            .map(name -> name.substring(0, Math.min(name.length(), LONGEST)))
            .toList();
    return new Problem("form.error.unknown", List.of(String.join(", ", some)));
  }
}
