package org.entente.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The outcome of checking input against a form.
 *
 * @param input what was sent, to be shown again
 * @param answers the checked values; only to be used when {@link #valid()}
 * @param errors by field key ({@code <list>[<row>].<key>} in a row), in the form's order; {@link
 *     #WHOLE_FORM} for what is no field's
 */
public record FormCheck(FormInput input, Answers answers, Map<String, Problem> errors) {

  /** The key of an error that no field has made. */
  public static final String WHOLE_FORM = "_form";

  public FormCheck {
    errors = Collections.unmodifiableMap(new LinkedHashMap<>(errors));
  }

  /** Input to be shown again as it is, for instance after {@link FormEdits}. */
  public static FormCheck unchecked(FormInput input) {
    return new FormCheck(Rows.closed(input), Answers.NONE, Map.of());
  }

  public boolean valid() {
    return errors.isEmpty();
  }

  /** One field's error: a message key such as {@code form.error.required} with its arguments. */
  public record Problem(String messageKey, List<Object> arguments) {}
}
