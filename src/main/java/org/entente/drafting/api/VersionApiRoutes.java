package org.entente.drafting.api;

import static org.springframework.http.HttpMethod.GET;

import java.util.List;
import org.entente.people.RouteRule;
import org.entente.people.Routes;
import org.springframework.stereotype.Component;

/** Whoever may read the agreement reads its texts. */
@Component
class VersionApiRoutes implements Routes {

  @Override
  public List<RouteRule> rules() {
    return List.of(
        RouteRule.everyone(GET, "/api/agreements/{id}/versions"),
        RouteRule.everyone(GET, "/api/agreements/{id}/versions/{number}"),
        RouteRule.everyone(GET, "/api/agreements/{id}/redline"));
  }
}
