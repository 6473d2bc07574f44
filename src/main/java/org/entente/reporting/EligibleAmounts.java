package org.entente.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.award.Award;
import org.entente.grant.Grant;
import org.entente.shared.Money;
import org.entente.workflow.DecisionDesk;
import org.springframework.stereotype.Component;

/** What a stay was worth, by the decision table {@code eligible-amount}. */
@Component
class EligibleAmounts {

  private final DecisionDesk desk;

  EligibleAmounts(DecisionDesk desk) {
    this.desk = desk;
  }

  /**
   * @param days there; more than were planned are worth no more
   */
  Eligible of(Award award, int days, boolean excused) {
    int planned = Sending.days(award.stay().from(), award.stay().until());
    int counted = Math.min(days, planned);
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("excused", excused);
    facts.put("days", counted);
    facts.put("missing", planned - counted);
    DecisionDesk.Decided decided = desk.decide("eligible-amount", facts);
    Deduction deduction =
        Deduction.valueOf(String.valueOf(decided.outputs().get(0).get("deduction")));
    List<Eligible.Line> lines =
        award.computed().derivation().stream()
            .map(line -> line(line, deduction, counted, planned))
            .toList();
    Money sum =
        lines.stream()
            .map(Eligible.Line::eligible)
            .reduce(Money.zero(award.amount().currency()), Money::plus);
    return new Eligible(sum, planned, counted, decided.rule(), lines);
  }

  private static Eligible.Line line(Grant.Line line, Deduction deduction, int days, int planned) {
    Money whole = line.amount();
    Money eligible =
        switch (deduction) {
          case NOTHING -> whole;
          case EVERYTHING -> Money.zero(whole.currency());
          case PRO_RATA -> line.unit() == Grant.Unit.LUMP_SUM ? whole : share(whole, days, planned);
        };
    return new Eligible.Line(line.rate(), line.unit(), whole, eligible);
  }

  /** Rounded half up to the smallest unit of the currency. */
  static Money share(Money whole, int days, int planned) {
    BigDecimal exact = whole.amount().multiply(BigDecimal.valueOf(days));
    return new Money(
        exact.divide(BigDecimal.valueOf(planned), whole.amount().scale(), RoundingMode.HALF_UP),
        whole.currency());
  }
}
