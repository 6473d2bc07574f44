package org.entente.grant;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.entente.shared.Money;
import org.entente.shared.Refusal;
import org.entente.workflow.DecisionDesk;
import org.springframework.stereotype.Service;

/** Amounts by the decision tables. */
@Service
class RateTables implements Rates {

  private static final int DAYS_OF_A_MONTH = 30;

  private final DecisionDesk desk;
  private final ProgrammeStore programmes;

  RateTables(DecisionDesk desk, ProgrammeStore programmes) {
    this.desk = desk;
    this.programmes = programmes;
  }

  @Override
  public Grant amount(RateFacts facts) {
    Programme programme = programmes.find(facts.programme()).orElseThrow(Refusal::notFound);
    if (facts.until().isBefore(facts.from())) {
      throw Refusal.invalid("grant.rates.order");
    }
    DecisionDesk.Decided place = place(facts);
    String group = group(place);
    DecisionDesk.Decided rates = desk.decide("grant-rates", inputs(programme, group, facts));
    if (rates.outputs().isEmpty()) {
      throw Refusal.invalid("grant.rates.none", programme.code(), facts.country());
    }
    List<Grant.Line> lines = lines(rates, facts, programme.currency());
    Money sum =
        lines.stream()
            .map(Grant.Line::amount)
            .reduce(Money.zero(programme.currency()), Money::plus);
    return new Grant(sum, lines, rates.rule(), group, place.rule());
  }

  @Override
  public boolean cover(RateFacts facts) {
    Programme programme = programmes.find(facts.programme()).orElseThrow(Refusal::notFound);
    Map<String, Object> inputs = inputs(programme, group(place(facts)), facts);
    return !desk.decide("grant-rates", inputs).outputs().isEmpty();
  }

  private DecisionDesk.Decided place(RateFacts facts) {
    return desk.decide("country-group", Map.of("country", facts.country()));
  }

  private static String group(DecisionDesk.Decided place) {
    return String.valueOf(place.outputs().get(0).get("group"));
  }

  private static Map<String, Object> inputs(Programme programme, String group, RateFacts facts) {
    return Map.of(
        "kind", programme.kind().name(),
        "currency", programme.currency().getCurrencyCode(),
        "countryGroup", group,
        "distanceKm", Objects.requireNonNullElse(facts.distanceKm(), -1));
  }

  private static List<Grant.Line> lines(
      DecisionDesk.Decided rates, RateFacts facts, Currency currency) {
    String[] rows = rates.rule().row().split(",");
    return IntStream.range(0, rows.length)
        .mapToObj(i -> line(rows[i], rates.outputs().get(i), facts, currency))
        .toList();
  }

  private static Grant.Line line(
      String row, Map<String, Object> output, RateFacts facts, Currency currency) {
    Grant.Unit unit = Grant.Unit.valueOf(String.valueOf(output.get("unit")));
    Money each = new Money(new BigDecimal(String.valueOf(output.get("rate"))), currency);
    int quantity =
        switch (unit) {
          case DAY -> calendarDays(facts);
          case MONTH -> monthDays(facts);
          case LUMP_SUM -> 1;
        };
    BigDecimal exact = each.amount().multiply(BigDecimal.valueOf(quantity));
    Money amount =
        unit == Grant.Unit.MONTH
            ? new Money(
                exact.divide(
                    BigDecimal.valueOf(DAYS_OF_A_MONTH),
                    each.amount().scale(),
                    RoundingMode.HALF_UP),
                currency)
            : new Money(exact, currency);
    return new Grant.Line(row, unit, quantity, each, amount);
  }

  private static int calendarDays(RateFacts facts) {
    return Math.toIntExact(ChronoUnit.DAYS.between(facts.from(), facts.until()) + 1);
  }

  /** Whole months of thirty days each, and the days that are left. */
  private static int monthDays(RateFacts facts) {
    LocalDate end = facts.until().plusDays(1);
    long months = ChronoUnit.MONTHS.between(facts.from(), end);
    long rest = ChronoUnit.DAYS.between(facts.from().plusMonths(months), end);
    return Math.toIntExact(months * DAYS_OF_A_MONTH + rest);
  }
}
