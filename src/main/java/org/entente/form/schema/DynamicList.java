package org.entente.form.schema;

import java.util.List;

/**
 * {@code dynamiclist}: rows of the same components.
 *
 * @param rows how many there are before anybody answered
 * @param growing whether rows can be added and removed
 */
public record DynamicList(
    Common common, Traits traits, List<Component> components, int rows, boolean growing)
    implements Input {

  /** Nobody fills in more by hand, and a program has other ways. */
  public static final int MAX_ROWS = 200;

  public DynamicList {
    components = List.copyOf(components);
  }
}
