package org.entente.form.schema;

import java.util.List;

/** Where a choice's options come from. */
public sealed interface Options {

  /** Written in the form. */
  record Fixed(List<Option> options) implements Options {

    public Fixed {
      options = List.copyOf(options);
    }
  }

  /** Found in the context under this name: texts, or maps with value and label. */
  record FromContext(String name) implements Options {}

  /** What this FEEL expression gives: texts, or contexts with value and label. */
  record FromExpression(String expression) implements Options {}

  /** One option; the value is what is kept. */
  record Option(String value, String label) {}
}
