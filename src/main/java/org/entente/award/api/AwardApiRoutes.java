package org.entente.award.api;

import static org.springframework.http.HttpMethod.GET;

import java.util.List;
import org.entente.award.AwardAccess;
import org.entente.people.RouteRule;
import org.entente.people.Routes;
import org.springframework.stereotype.Component;

/** As on pages. */
@Component
class AwardApiRoutes implements Routes {

  @Override
  public List<RouteRule> rules() {
    return List.of(
        RouteRule.roles(GET, "/api/awards", AwardAccess.READERS),
        RouteRule.everyone(GET, "/api/awards/{id}"));
  }
}
