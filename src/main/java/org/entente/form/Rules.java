package org.entente.form;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.entente.form.FormCheck.Problem;
import org.entente.form.schema.Checkbox;
import org.entente.form.schema.Choice;
import org.entente.form.schema.DateInput;
import org.entente.form.schema.DynamicList;
import org.entente.form.schema.FilePicker;
import org.entente.form.schema.Input;
import org.entente.form.schema.NumberInput;
import org.entente.form.schema.TextInput;
import org.entente.shared.Language;
import org.jspecify.annotations.Nullable;

/** Whether a value keeps its input's rules, as they are at this place of the form. */
final class Rules {

  private final Clock clock;
  private final Scope scope;

  Rules(Clock clock, Scope scope) {
    this.clock = clock;
    this.scope = scope;
  }

  static Optional<Problem> problem(String messageKey, Object... arguments) {
    return Optional.of(new Problem(messageKey, List.of(arguments)));
  }

  Optional<Problem> problem(@Nullable Input input, @Nullable Object value) {
    if (input == null) {
      return Optional.empty();
    }
    if (value == null || Boolean.FALSE.equals(value)) {
      return scope.yes(input.traits().required()) ? problem(missing(input)) : Optional.empty();
    }
    if (input instanceof TextInput text) {
      return new TextRules(scope).problem(text, value.toString());
    }
    if (input instanceof NumberInput number) {
      return new NumberRules(scope).problem(number, (java.math.BigDecimal) value);
    }
    if (input instanceof DateInput date) {
      return DateRules.problem(date, value, clock);
    }
    if (input instanceof FilePicker picker) {
      return FileRules.problem(picker, scope.yes(picker.multiple()), (List<?>) value);
    }
    return input instanceof Choice choice ? options(choice, value) : Optional.empty();
  }

  /**
   * @param filled rows with something in them
   * @param sent rows that were sent, blank ones too
   */
  Optional<Problem> rows(DynamicList list, int filled, int sent) {
    if (sent > DynamicList.MAX_ROWS) {
      return problem("form.error.rows", DynamicList.MAX_ROWS);
    }
    boolean missing = filled == 0 && scope.yes(list.traits().required());
    return missing ? problem("form.error.required.rows") : Optional.empty();
  }

  private Optional<Problem> options(Choice choice, Object value) {
    List<String> values =
        value instanceof List<?> many
            ? many.stream().map(String::valueOf).toList()
            : List.of(String.valueOf(value));
    boolean offered = new Offer(scope, choice, Language.EN).holds(values);
    return offered ? Optional.empty() : problem("form.error.option");
  }

  private static String missing(Input input) {
    if (input instanceof Choice) {
      return "form.error.required.choice";
    }
    if (input instanceof FilePicker) {
      return "form.error.required.file";
    }
    return input instanceof Checkbox ? "form.error.required.tick" : "form.error.required";
  }
}
