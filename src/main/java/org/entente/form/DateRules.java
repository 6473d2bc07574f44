package org.entente.form;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.entente.form.FormCheck.Problem;
import org.entente.form.schema.DateInput;

/** Whether a day may be in the past. Today is not. */
final class DateRules {

  private DateRules() {}

  static Optional<Problem> problem(DateInput input, Object value, Clock clock) {
    LocalDate today = LocalDate.now(clock);
    boolean past =
        (value instanceof LocalDate date && date.isBefore(today))
            || (value instanceof LocalDateTime time && time.isBefore(LocalDateTime.now(clock)));
    return input.future() && past
        ? Rules.problem("form.error.past", value, today)
        : Optional.empty();
  }
}
