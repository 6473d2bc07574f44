package org.entente.award;

import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.agreement.EuroValues;
import org.entente.agreement.Value;
import org.entente.audit.RuleFired;
import org.entente.grant.Programmes;
import org.entente.workflow.DecisionDesk;
import org.springframework.stereotype.Component;

/** Who approves an award, by the decision table {@code award-approval}. */
@Component
class ApprovalLevels {

  private final DecisionDesk desk;
  private final Programmes programmes;
  private final EuroValues values;

  ApprovalLevels(DecisionDesk desk, Programmes programmes, EuroValues values) {
    this.desk = desk;
    this.programmes = programmes;
    this.values = values;
  }

  /**
   * @param group key of the role that approves
   */
  record Level(String group, RuleFired rule) {}

  Level of(Award award) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("kind", programmes.get(award.programme()).kind().name());
    Value value = new Value(award.amount().amount(), award.amount().currency().getCurrencyCode());
    facts.put("amountEur", values.euros(value));
    DecisionDesk.Decided decided = desk.decide("award-approval", facts);
    return new Level(String.valueOf(decided.outputs().get(0).get("level")), decided.rule());
  }
}
