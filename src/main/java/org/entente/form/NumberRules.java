package org.entente.form;

import java.math.BigDecimal;
import java.util.Optional;
import org.entente.form.FormCheck.Problem;
import org.entente.form.schema.NumberInput;
import org.jspecify.annotations.Nullable;

/** Bounds and fineness of numbers. */
record NumberRules(Scope scope) {

  Optional<Problem> problem(NumberInput input, BigDecimal number) {
    Integer decimals = input.decimals();
    if (decimals != null && number.stripTrailingZeros().scale() > decimals) {
      return decimals == 0
          ? Rules.problem("form.error.whole")
          : Rules.problem("form.error.decimals", decimals);
    }
    Optional<Problem> outside =
        bounds(scope.number(input.min()), scope.number(input.max()), number);
    return outside.isPresent() ? outside : increment(input, number);
  }

  private static Optional<Problem> bounds(
      @Nullable BigDecimal min, @Nullable BigDecimal max, BigDecimal number) {
    boolean low = min != null && number.compareTo(min) < 0;
    boolean high = max != null && number.compareTo(max) > 0;
    if (!low && !high) {
      return Optional.empty();
    }
    if (min != null && max != null) {
      return Rules.problem("form.error.range", min, max);
    }
    return min != null
        ? Rules.problem("form.error.min", min)
        : Rules.problem("form.error.max", java.util.Objects.requireNonNull(max));
  }

  private static Optional<Problem> increment(NumberInput input, BigDecimal number) {
    BigDecimal step = input.increment();
    boolean between = step != null && step.signum() > 0 && number.remainder(step).signum() != 0;
    return between && step != null ? Rules.problem("form.error.increment", step) : Optional.empty();
  }
}
