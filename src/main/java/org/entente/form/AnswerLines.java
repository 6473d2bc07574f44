package org.entente.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.form.schema.Choice;
import org.entente.form.schema.DynamicList;
import org.entente.form.schema.Input;
import org.entente.form.view.ChoiceField;
import org.entente.form.view.Place;

/** Answers in their form's words and order, for whoever only reads them. */
final class AnswerLines {

  private static final Place ANYWHERE = new Place(false, null);

  private final Filling filling;
  private final Words words;
  private final FieldViews fields;

  AnswerLines(Filling filling, Words words) {
    this.filling = filling;
    this.words = words;
    this.fields = new FieldViews(filling, words);
  }

  List<AnswerLine> all() {
    List<AnswerLine> lines = new ArrayList<>();
    filling.slots().forEach(slot -> line(slot).ifPresent(lines::add));
    return lines;
  }

  private Optional<AnswerLine> line(Slot slot) {
    Input input = slot.input();
    Object value = filling.value(slot);
    if (input == null || input instanceof DynamicList || value == null) {
      return Optional.empty();
    }
    String label = fields.label(slot, input).text();
    return Optional.of(new AnswerLine(slot.name(), label, text(slot, input, value)));
  }

  private String text(Slot slot, Input input, Object value) {
    if (input instanceof Choice && fields.node(slot, input, ANYWHERE) instanceof ChoiceField it) {
      return it.taken().stream().map(ChoiceField.Option::label).collect(Collectors.joining("; "));
    }
    if (value instanceof Boolean truth) {
      return words.say(truth ? "form.answer.yes" : "form.answer.no", List.of());
    }
    return Formats.shown(value, words.language());
  }
}
