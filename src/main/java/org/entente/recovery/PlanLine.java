package org.entente.recovery;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.shared.Money;

/** One instalment of what is paid back. */
public record PlanLine(LocalDate dueOn, Money amount) {

  static final int MOST = 36;

  /** Equal parts month by month; what the division leaves is in the last one. */
  public static List<PlanLine> equal(Money whole, int parts, LocalDate first) {
    long each = whole.minor() / parts;
    long last = whole.minor() - each * (parts - 1);
    return IntStream.range(0, parts)
        .mapToObj(
            i ->
                new PlanLine(
                    first.plusMonths(i),
                    Money.ofMinor(i == parts - 1 ? last : each, whole.currency())))
        .toList();
  }

  static Money sum(List<PlanLine> lines, Currency currency) {
    return lines.stream().map(PlanLine::amount).reduce(Money.zero(currency), Money::plus);
  }
}
