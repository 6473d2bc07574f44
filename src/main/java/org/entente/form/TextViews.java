package org.entente.form;

import java.math.BigDecimal;
import java.util.List;
import org.entente.form.schema.Affixes;
import org.entente.form.schema.DateInput;
import org.entente.form.schema.Input;
import org.entente.form.schema.NumberInput;
import org.entente.form.schema.TextInput;
import org.entente.form.view.Label;
import org.entente.form.view.Place;
import org.entente.form.view.TextField;
import org.jspecify.annotations.Nullable;

/** Fields with a text in them: texts, numbers, dates. */
record TextViews(Filling filling, Words words) {

  private static final Affixes NONE = new Affixes("", "");

  TextField node(Slot slot, Input input, Label label, Place place) {
    if (input instanceof TextInput text) {
      return text(slot, text, label, place);
    }
    return input instanceof NumberInput number
        ? number(slot, number, label, place)
        : date(slot, (DateInput) input, label, place);
  }

  private TextField text(Slot slot, TextInput input, Label label, Place place) {
    String type =
        switch (input.rules().format()) {
          case ANY -> "text";
          case EMAIL -> "email";
          case PHONE -> "tel";
        };
    String value = input.secret() ? "" : value(slot);
    TextField.Shape shape =
        input.secret()
            ? shape(slot, "password", null, "current-password", "input", NONE)
            : shape(slot, type, null, null, "input", input.affixes());
    String kind = input.multiline() ? "area" : "line";
    return new TextField(kind, place, label, value, shape, counter(slot, input, value));
  }

  private TextField number(Slot slot, NumberInput input, Label label, Place place) {
    Integer decimals = input.decimals();
    String mode = decimals != null && decimals == 0 ? "numeric" : "decimal";
    String style = "input input--short num";
    TextField.Shape shape = shape(slot, "text", mode, "off", style, input.affixes());
    return new TextField("line", place, label, value(slot), shape, null);
  }

  private TextField date(Slot slot, DateInput input, Label label, Place place) {
    String type =
        switch (input.precision()) {
          case DATE -> "date";
          case TIME -> "time";
          case DATETIME -> "datetime-local";
        };
    TextField.Shape shape = shape(slot, type, null, null, "input input--mid", NONE);
    return new TextField("line", place, label, value(slot), shape, null);
  }

  private TextField.Shape shape(
      Slot slot,
      String type,
      @Nullable String mode,
      @Nullable String autocomplete,
      String style,
      Affixes affixes) {
    Scope scope = filling.scope(slot.row());
    return new TextField.Shape(
        type,
        mode,
        autocomplete,
        style,
        scope.fill(affixes.prefix(), words.language()),
        scope.fill(affixes.suffix(), words.language()));
  }

  private String value(Slot slot) {
    List<String> typed = filling.typed(slot);
    if (typed != null) {
      return typed.isEmpty() ? "" : typed.get(0);
    }
    Object value = filling.value(slot);
    if (value == null) {
      return "";
    }
    return value instanceof BigDecimal number
        ? NumberText.format(number, words.language())
        : value.toString();
  }

  private TextField.@Nullable Counter counter(Slot slot, TextInput input, String value) {
    if (!input.multiline() || input.rules().maxLength().isEmpty()) {
      return null;
    }
    int most = new TextRules(filling.scope(slot.row())).maxLength(input);
    int used = value.replace("\r\n", "\n").strip().codePoints().map(c -> 1).sum();
    return new TextField.Counter(
        words.say("form.counter", List.of(used, most)),
        words.say("form.counter", List.of("§", most)),
        most);
  }
}
