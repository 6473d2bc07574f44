package org.entente.form.schema;

import java.util.List;

/** {@code group}: components under one heading. */
public record Group(Common common, List<Component> components) implements Component {

  public Group {
    components = List.copyOf(components);
  }
}
