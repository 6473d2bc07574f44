package org.entente.tasklist.api;

import java.util.List;
import java.util.stream.Stream;
import org.entente.form.FormView;
import org.entente.form.view.ChoiceField;
import org.entente.form.view.FileField;
import org.entente.form.view.Label;
import org.entente.form.view.Node;
import org.entente.form.view.RowsField;
import org.entente.form.view.Section;
import org.entente.form.view.TextField;
import org.entente.form.view.TickField;
import org.entente.tasklist.api.TaskForm.Field;
import org.entente.tasklist.api.TaskForm.Kind;
import org.entente.tasklist.api.TaskForm.Option;
import org.jspecify.annotations.Nullable;

/** Makes of a form as it is shown what a program needs to answer it. */
final class TaskForms {

  private TaskForms() {}

  static TaskForm of(FormView view) {
    return new TaskForm(view.id(), fields(view.nodes()).toList());
  }

  private static Stream<Field> fields(List<Node> nodes) {
    return nodes.stream().flatMap(TaskForms::field);
  }

  private static Stream<Field> field(Node node) {
    if (node instanceof TextField text) {
      return Stream.of(text(text));
    }
    if (node instanceof ChoiceField choice) {
      return Stream.of(choice(choice));
    }
    if (node instanceof TickField tick) {
      List<String> value = tick.ticked() ? List.of("true") : List.of();
      return Stream.of(field(node, tick.label(), Kind.YES_NO, false, null, null, null, value));
    }
    if (node instanceof FileField file) {
      return Stream.of(
          field(
              node,
              file.label(),
              Kind.FILE,
              file.multiple(),
              null,
              file.accept(),
              null,
              List.of()));
    }
    if (node instanceof RowsField rows) {
      return rows.rows().stream().flatMap(row -> fields(row.nodes()));
    }
    return node instanceof Section section ? fields(section.nodes()) : Stream.empty();
  }

  private static Field text(TextField text) {
    Integer most = text.counter() == null ? null : text.counter().most();
    List<String> value = text.value().isEmpty() ? List.of() : List.of(text.value());
    return field(text, text.label(), kind(text), false, null, null, most, value);
  }

  private static Field choice(ChoiceField choice) {
    boolean multiple = choice.kind().equals("checks") || choice.kind().equals("tags");
    List<Option> options =
        choice.options().stream().map(each -> new Option(each.value(), each.label())).toList();
    List<String> value =
        choice.options().stream()
            .filter(ChoiceField.Option::chosen)
            .map(ChoiceField.Option::value)
            .toList();
    return field(choice, choice.label(), Kind.CHOICE, multiple, options, null, null, value);
  }

  private static Field field(
      Node node,
      Label label,
      Kind kind,
      boolean multiple,
      @Nullable List<Option> options,
      @Nullable String accept,
      @Nullable Integer maxLength,
      List<String> value) {
    return new Field(
        label.name(),
        kind,
        label.text(),
        label.hint(),
        label.required(),
        label.locked(),
        multiple,
        options,
        accept,
        maxLength,
        value,
        node.place().hideWhen());
  }

  private static Kind kind(TextField text) {
    if (text.kind().equals("area")) {
      return Kind.LONG_TEXT;
    }
    if (text.shape().inputMode() != null) {
      return Kind.NUMBER;
    }
    return switch (text.shape().type()) {
      case "password" -> Kind.PASSWORD;
      case "date" -> Kind.DATE;
      case "time" -> Kind.TIME;
      case "datetime-local" -> Kind.DATETIME;
      default -> Kind.TEXT;
    };
  }
}
