package org.entente.form;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.form.schema.Checkbox;
import org.entente.form.schema.Choice;
import org.entente.form.schema.FilePicker;
import org.entente.form.schema.Input;
import org.entente.form.schema.Options;
import org.entente.form.view.ChoiceField;
import org.entente.form.view.FileField;
import org.entente.form.view.Label;
import org.entente.form.view.Node;
import org.entente.form.view.Place;
import org.entente.form.view.TickField;

/** The fields of a form as they are shown. */
final class FieldViews {

  private final Filling filling;
  private final Words words;

  FieldViews(Filling filling, Words words) {
    this.filling = filling;
    this.words = words;
  }

  Node node(Slot slot, Input input, Place place) {
    if (input instanceof Choice choice) {
      return choice(slot, choice, place);
    }
    if (input instanceof Checkbox) {
      return new TickField(place, label(slot, input), ticked(slot));
    }
    return input instanceof FilePicker picker
        ? file(slot, picker, place)
        : new TextViews(filling, words).node(slot, input, label(slot, input), place);
  }

  Label label(Slot slot, Input input) {
    Scope scope = filling.scope(slot.row());
    FormCheck.Problem problem = filling.errors().get(slot.name());
    return new Label(
        slot.name(),
        scope.fill(words.label(input.common()), words.language()),
        scope.fill(words.hint(input.common()), words.language()),
        problem == null ? null : words.problem(problem),
        scope.yes(input.traits().required()),
        filling.locked(slot),
        slot.row() == null ? 0 : slot.row().index() + 1);
  }

  private boolean ticked(Slot slot) {
    List<String> typed = filling.typed(slot);
    return typed == null
        ? Boolean.TRUE.equals(filling.value(slot))
        : typed.contains("true") || typed.contains("on");
  }

  private ChoiceField choice(Slot slot, Choice choice, Place place) {
    Label label = label(slot, choice);
    List<String> chosen = chosen(slot);
    Scope scope = filling.scope(slot.row());
    Offer offer = new Offer(scope, choice, words.language());
    SearchedOptions searched = offer.searched();
    String sought = searched == null ? "" : filling.sought(slot);
    List<Options.Option> options = offer.shown(chosen, sought);
    List<ChoiceField.Option> shown =
        IntStream.range(0, options.size())
            .mapToObj(
                i ->
                    new ChoiceField.Option(
                        i == 0 && searched == null ? label.id() : label.id() + "-" + i,
                        options.get(i).value(),
                        optionLabel(choice, options.get(i), scope),
                        chosen.contains(options.get(i).value())))
            .toList();
    return searched == null
        ? new ChoiceField(kind(choice.style()), place, label, shown, null)
        : new ChoiceField(
            "search", place, label, shown, new ChoiceField.Search(sought, searched.address()));
  }

  /** What the context calls its options is data, and no template. */
  private String optionLabel(Choice choice, Options.Option option, Scope scope) {
    boolean data = !(choice.options() instanceof Options.Fixed);
    if (data && !option.label().isEmpty()) {
      return option.label();
    }
    String label = words.option(choice.common(), option);
    return data ? label : scope.fill(label, words.language());
  }

  private List<String> chosen(Slot slot) {
    List<String> typed = filling.typed(slot);
    Object value = filling.value(slot);
    if (typed != null || value == null) {
      return typed == null ? List.of() : typed;
    }
    return value instanceof List<?> many
        ? many.stream().map(Object::toString).toList()
        : List.of(value.toString());
  }

  private static String kind(Choice.Style style) {
    return switch (style) {
      case RADIO -> "radio";
      case SELECT -> "select";
      case CHECKLIST -> "checks";
      case TAGLIST -> "tags";
    };
  }

  private FileField file(Slot slot, FilePicker picker, Place place) {
    String again =
        filling.files(slot).stream().map(UploadedFile::name).collect(Collectors.joining(", "));
    return new FileField(
        place,
        label(slot, picker),
        picker.accept().isEmpty() ? null : String.join(",", picker.accept()),
        filling.scope(slot.row()).yes(picker.multiple()),
        again);
  }
}
