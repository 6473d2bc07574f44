package org.entente.reconciliation.web;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import org.entente.people.RouteRule;
import org.entente.people.Routes;
import org.entente.reconciliation.ReconciliationReaders;
import org.springframework.stereotype.Component;

/** Finance works here, auditors look on; for others a run is not there. */
@Component
class ReconciliationRoutes implements Routes {

  @Override
  public List<RouteRule> rules() {
    return List.of(
        RouteRule.roles(GET, "/reconciliation", ReconciliationReaders.ROLES),
        RouteRule.roles(POST, "/reconciliation", ReconciliationReaders.ASKING),
        RouteRule.roles(GET, "/reconciliation.csv", ReconciliationReaders.ROLES),
        RouteRule.roles(GET, "/reconciliation.xlsx", ReconciliationReaders.ROLES),
        RouteRule.everyone(GET, "/reconciliation/{id}"),
        RouteRule.roles(
            POST, "/reconciliation/{id}/differences/{difference}", ReconciliationReaders.DECIDING),
        RouteRule.roles(GET, "/reconciliation/{id}/explanation", ReconciliationReaders.DECIDING),
        RouteRule.roles(POST, "/reconciliation/{id}/explanation", ReconciliationReaders.DECIDING));
  }
}
