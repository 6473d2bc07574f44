package org.entente.recovery.api;

import static org.springframework.http.HttpMethod.GET;

import java.util.List;
import org.entente.award.AwardAccess;
import org.entente.people.RouteRule;
import org.entente.people.Routes;
import org.springframework.stereotype.Component;

/** As on pages. */
@Component
class RecoveryApiRoutes implements Routes {

  @Override
  public List<RouteRule> rules() {
    return List.of(
        RouteRule.roles(GET, "/api/recoveries", AwardAccess.READERS),
        RouteRule.everyone(GET, "/api/recoveries/{id}"));
  }
}
