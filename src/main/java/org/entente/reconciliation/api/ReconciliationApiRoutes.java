package org.entente.reconciliation.api;

import static org.springframework.http.HttpMethod.GET;

import java.util.List;
import org.entente.people.RouteRule;
import org.entente.people.Routes;
import org.entente.reconciliation.ReconciliationReaders;
import org.springframework.stereotype.Component;

/** As on pages. */
@Component
class ReconciliationApiRoutes implements Routes {

  @Override
  public List<RouteRule> rules() {
    return List.of(
        RouteRule.roles(GET, "/api/reconciliation", ReconciliationReaders.ROLES),
        RouteRule.roles(GET, "/api/reconciliation/{id}", ReconciliationReaders.ROLES),
        RouteRule.roles(GET, "/api/reconciliation/{id}/lines", ReconciliationReaders.ROLES));
  }
}
