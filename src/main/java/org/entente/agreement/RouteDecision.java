package org.entente.agreement;

import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.audit.RuleFired;
import org.entente.workflow.DecisionDesk;
import org.springframework.stereotype.Component;

/** The decision table {@code agreement-route}, asked with an agreement's facts. */
@Component
class RouteDecision {

  private final DecisionDesk desk;
  private final PartyNames names;
  private final EuroValues values;

  RouteDecision(DecisionDesk desk, PartyNames names, EuroValues values) {
    this.desk = desk;
    this.names = names;
    this.values = values;
  }

  /** A route and the row it stands on. */
  record Decided(Route route, RuleFired rule) {}

  Decided decide(Terms terms) {
    DecisionDesk.Decided decided = desk.decide("agreement-route", facts(terms));
    Map<String, Object> row = decided.outputs().get(0);
    Route route =
        new Route(
            String.valueOf(row.get("template")),
            truth(row, "reviewLegal"),
            truth(row, "reviewFinance"),
            truth(row, "reviewDataProtection"),
            truth(row, "reviewRegistrar"),
            truth(row, "dueDiligence"),
            truth(row, "money"));
    return new Decided(route, decided.rule());
  }

  private Map<String, Object> facts(Terms terms) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("type", terms.type().name());
    facts.put("partnerKind", names.of(terms.counterpart()).kind());
    facts.put("money", terms.money());
    facts.put("valueEur", values.euros(terms.value()));
    return facts;
  }

  private static boolean truth(Map<String, Object> row, String output) {
    return Boolean.TRUE.equals(row.get(output));
  }
}
