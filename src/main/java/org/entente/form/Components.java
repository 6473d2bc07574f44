package org.entente.form;

import java.util.List;
import java.util.stream.Stream;
import org.entente.form.schema.Component;
import org.entente.form.schema.DynamicList;
import org.entente.form.schema.Group;

/** All components of a form, those in groups and lists too. */
final class Components {

  private Components() {}

  static List<Component> of(FormDefinition definition) {
    return all(definition.components()).toList();
  }

  private static Stream<Component> all(List<Component> components) {
    return components.stream().flatMap(it -> Stream.concat(Stream.of(it), all(inside(it))));
  }

  private static List<Component> inside(Component component) {
    if (component instanceof Group group) {
      return group.components();
    }
    return component instanceof DynamicList list ? list.components() : List.of();
  }
}
