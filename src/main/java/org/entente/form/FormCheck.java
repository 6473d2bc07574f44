package org.entente.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The outcome of checking input against a form.
 *
 * @param input what was sent, to be shown again
 * @param answers the checked values; only to be used when {@link #valid()}
 * @param errors by field key, in the form's order
 */
public record FormCheck(FormInput input, Answers answers, Map<String, Problem> errors) {

  public FormCheck {
    errors = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(errors));
  }

  public boolean valid() {
    return errors.isEmpty();
  }

  /** One field's error: a message key such as {@code form.error.required} with its arguments. */
  public record Problem(String messageKey, List<Object> arguments) {}
}
