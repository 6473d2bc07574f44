package org.entente.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.form.condition.BrowserCondition;
import org.entente.form.condition.Names;
import org.entente.form.schema.Button;
import org.entente.form.schema.Choice;
import org.entente.form.schema.Common;
import org.entente.form.schema.Component;
import org.entente.form.schema.Computed;
import org.entente.form.schema.Divider;
import org.entente.form.schema.DynamicList;
import org.entente.form.schema.FilePicker;
import org.entente.form.schema.Group;
import org.entente.form.schema.Input;
import org.entente.form.schema.Table;
import org.entente.form.schema.TextBlock;
import org.entente.form.view.DataTable;
import org.entente.form.view.Node;
import org.entente.form.view.Place;
import org.entente.form.view.Plain;
import org.entente.form.view.ReadText;
import org.entente.form.view.RowsField;
import org.entente.form.view.Section;
import org.entente.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * Lays a form out for its template. A part whose condition depends on other fields is shown even
 * while the condition hides it, for the page without JavaScript has no other way to reach it;
 * {@code form.js} hides it, and the server drops what is sent for it.
 */
final class FormViewBuilder {

  private final FormDefinition definition;
  private final Filling filling;
  private final Words words;
  private final FieldViews fields;

  FormViewBuilder(FormDefinition definition, Filling filling, Words words) {
    this.definition = definition;
    this.filling = filling;
    this.words = words;
    this.fields = new FieldViews(filling, words);
  }

  FormView view() {
    List<Node> nodes = nodes(definition.components(), "", null);
    List<Component> all = Components.of(definition);
    return new FormView(
        definition.id(),
        nodes,
        new ErrorLinks(filling, words, fields).all(),
        all.stream().anyMatch(FilePicker.class::isInstance),
        all.stream().anyMatch(this::asksInBetween));
  }

  /** Whether it has buttons that send the form before it is done. */
  private boolean asksInBetween(Component component) {
    return component instanceof DynamicList list
        ? list.growing()
        : component instanceof Choice choice
            && new Offer(filling.scope(null), choice, words.language()).searched() != null;
  }

  private List<Node> nodes(List<Component> components, String prefix, Slot.@Nullable Row row) {
    List<Node> nodes = new ArrayList<>();
    for (Component component : components) {
      place(component.common(), row)
          .flatMap(place -> node(component, prefix, row, place))
          .ifPresent(nodes::add);
    }
    return nodes;
  }

  /** Empty for what is hidden and stays so. */
  private Optional<Place> place(Common common, Slot.@Nullable Row row) {
    if (!common.hide().isExpression()) {
      boolean hidden = Boolean.parseBoolean(common.hide().source());
      return hidden ? Optional.empty() : Optional.of(new Place(common.wide(), null));
    }
    String condition = common.hide().source().substring(1);
    Names names = filling.names(row);
    if (names.live(condition)) {
      String compiled = BrowserCondition.compile(condition, names).orElse(null);
      return Optional.of(new Place(common.wide(), compiled));
    }
    return filling.scope(row).yes(common.hide())
        ? Optional.empty()
        : Optional.of(new Place(common.wide(), null));
  }

  private Optional<Node> node(
      Component component, String prefix, Slot.@Nullable Row row, Place place) {
    Scope scope = filling.scope(row);
    Language language = words.language();
    if (component instanceof Group group) {
      String title = scope.fill(words.title(group.common()), language);
      return Optional.of(new Section(place, title, nodes(group.components(), prefix, row)));
    }
    if (component instanceof TextBlock text) {
      Markdown markdown = new Markdown(part -> scope.fill(part, language));
      String source = words.text(text.common(), text.text());
      return Optional.of(new ReadText(place, markdown.blocks(source)));
    }
    if (component instanceof Table table) {
      return Optional.of(table(table, scope, place));
    }
    if (component instanceof Divider divider) {
      return Optional.of(new Plain(divider.line() ? "rule" : "space", place, ""));
    }
    if (component instanceof Button button) {
      String kind = button.submits() ? "submit" : "reset";
      String text = scope.fill(words.label(button.common()), language);
      return Optional.of(new Plain(kind, place, text));
    }
    return component instanceof Computed
        ? Optional.empty()
        : input((Input) component, prefix, place);
  }

  private Optional<Node> input(Input input, String prefix, Place place) {
    Slot slot = filling.slot(prefix + input.key());
    if (slot == null) {
      return Optional.empty();
    }
    return Optional.of(
        input instanceof DynamicList list
            ? rows(slot, list, place)
            : fields.node(slot, input, place));
  }

  private RowsField rows(Slot slot, DynamicList list, Place place) {
    List<RowsField.Row> rows =
        IntStream.range(0, filling.rows(list.key()))
            .mapToObj(
                i -> {
                  String name = list.key() + "[" + i + "]";
                  Slot.Row row = new Slot.Row(list.key(), i);
                  return new RowsField.Row(name, i + 1, nodes(list.components(), name + ".", row));
                })
            .toList();
    boolean growing = list.growing() && !filling.locked(slot);
    return new RowsField(place, fields.label(slot, list), rows, growing);
  }

  private DataTable table(Table table, Scope scope, Place place) {
    Object source =
        table.source().startsWith("=")
            ? scope.evaluate(table.source())
            : scope.values().get(table.source());
    List<List<String>> rows = new ArrayList<>();
    if (source instanceof Iterable<?> found) {
      found.forEach(row -> rows.add(cells(table, row)));
    }
    return new DataTable(
        place,
        scope.fill(words.title(table.common()), words.language()),
        table.columns().stream()
            .map(column -> scope.fill(words.column(table.common(), column), words.language()))
            .toList(),
        rows);
  }

  private List<String> cells(Table table, Object row) {
    Map<?, ?> values = row instanceof Map<?, ?> map ? map : Map.of();
    return table.columns().stream()
        .map(column -> values.get(column.key()))
        .map(value -> value == null ? "" : Formats.shown(value, words.language()))
        .toList();
  }
}
