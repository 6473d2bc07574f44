package org.entente.award;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.entente.grant.Programme;
import org.entente.shared.Money;
import org.entente.workflow.DecisionDesk;
import org.springframework.stereotype.Component;

/** Splits an amount by the decision table {@code instalment-plan}, to the smallest unit. */
@Component
class InstalmentPlans {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final DecisionDesk desk;

  InstalmentPlans(DecisionDesk desk) {
    this.desk = desk;
  }

  List<Instalment> of(Programme programme, Money amount) {
    List<Map<String, Object>> rows =
        desk.decide("instalment-plan", Map.of("kind", programme.kind().name())).outputs();
    List<Share> shares = rows.stream().map(InstalmentPlans::share).toList();
    return split(amount, shares);
  }

  /**
   * @param percent those of a plan sum to 100
   */
  record Share(int percent, List<Condition> conditions) {}

  /** Each share is rounded down; what that leaves over comes with the last one. */
  static List<Instalment> split(Money amount, List<Share> shares) {
    if (shares.stream().mapToInt(Share::percent).sum() != 100) {
      throw new IllegalStateException("instalments of " + shares + " are not the whole");
    }
    List<Instalment> plan = new ArrayList<>();
    Money left = amount;
    for (int i = 0; i < shares.size(); i++) {
      Share share = shares.get(i);
      boolean last = i == shares.size() - 1;
      Money part = last ? left : part(amount, share.percent());
      left = left.minus(part);
      if (part.isPositive()) {
        plan.add(new Instalment(plan.size() + 1, share.percent(), part, share.conditions()));
      }
    }
    return plan;
  }

  private static Money part(Money amount, int percent) {
    BigDecimal exact = amount.amount().multiply(BigDecimal.valueOf(percent)).divide(HUNDRED);
    return new Money(exact.setScale(amount.amount().scale(), RoundingMode.DOWN), amount.currency());
  }

  private static Share share(Map<String, Object> row) {
    String conditions = String.valueOf(row.get("conditions"));
    return new Share(
        Integer.parseInt(String.valueOf(row.get("percent"))),
        Arrays.stream(conditions.split(" ")).map(Condition::valueOf).toList());
  }
}
