package org.entente.form.schema;

import java.util.List;

/**
 * What every input has.
 *
 * @param disabled shown, never taken from what was sent
 * @param defaults the value before anybody answered, as text; several for a checklist
 */
public record Traits(Flag required, Flag readonly, boolean disabled, List<String> defaults) {

  public Traits {
    defaults = List.copyOf(defaults);
  }
}
