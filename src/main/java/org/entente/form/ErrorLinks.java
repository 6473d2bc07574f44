package org.entente.form;

import java.util.List;
import java.util.Map;
import org.entente.form.FormCheck.Problem;
import org.entente.form.schema.Input;
import org.entente.form.view.Label;

/** The summary of errors: where each field is, what it is called, what is wrong. */
record ErrorLinks(Filling filling, Words words, FieldViews fields) {

  List<FormView.ErrorLink> all() {
    return filling.errors().entrySet().stream().map(this::link).toList();
  }

  private FormView.ErrorLink link(Map.Entry<String, Problem> error) {
    Slot slot = filling.slot(error.getKey());
    Input input = slot == null ? null : slot.input();
    String message = words.problem(error.getValue());
    if (slot == null || input == null) {
      return new FormView.ErrorLink("", message);
    }
    Label label = fields.label(slot, input);
    String name =
        label.row() == 0
            ? label.text()
            : words.say("form.row.field", List.of(label.text(), label.row()));
    return new FormView.ErrorLink(label.id(), text(name, message));
  }

  /** A label that asks needs no colon. */
  private String text(String name, String message) {
    boolean asks = name.endsWith("?") || name.endsWith("؟");
    String key = asks ? "form.summary.question" : "form.summary.line";
    return words.say(key, List.of(name, message));
  }
}
