package org.entente.reconciliation.api;

import static org.springframework.http.HttpMethod.GET;

import java.util.List;
import org.entente.people.RouteRule;
import org.entente.people.Routes;
import org.springframework.stereotype.Component;

/** For whoever does not read the pages there is nothing here. */
@Component
class ReconciliationApiRoutes implements Routes {

  @Override
  public List<RouteRule> rules() {
    return List.of(
        RouteRule.everyone(GET, "/api/reconciliation"),
        RouteRule.everyone(GET, "/api/reconciliation/{id}"),
        RouteRule.everyone(GET, "/api/reconciliation/{id}/lines"));
  }
}
