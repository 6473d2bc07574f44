package org.entente.form;

import java.util.List;
import org.entente.form.schema.Component;
import org.entente.form.schema.FilePicker;
import org.entente.form.schema.SchemaReader;

/** One {@code .form} file of Camunda Forms: the only description of its fields. */
public record FormDefinition(String id, List<Component> components) {

  public FormDefinition {
    components = List.copyOf(components);
  }

  /** A form without fields: confirming is all there is to it. */
  public FormDefinition(String id) {
    this(id, List.of());
  }

  /**
   * @throws org.entente.form.schema.BadForm when it is no form, or one with components that are not
   *     offered ({@code html}, {@code iframe}, {@code image} among them)
   */
  public static FormDefinition parse(String json) {
    SchemaReader.Schema schema = SchemaReader.read(json);
    return new FormDefinition(schema.id(), schema.components());
  }

  /** All that ask for files, wherever they stand. */
  public List<FilePicker> filePickers() {
    return Components.of(this).stream()
        .filter(FilePicker.class::isInstance)
        .map(FilePicker.class::cast)
        .toList();
  }

  /** Whether it has a field with this key, wherever it stands. */
  public boolean asks(String key) {
    return Components.of(this).stream().anyMatch(each -> each.common().key().equals(key));
  }
}
