package org.entente.takeover.web;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import org.entente.people.Role;
import org.entente.people.RouteRule;
import org.entente.people.Routes;
import org.springframework.stereotype.Component;

/** Officers move their office in. */
@Component
class TakeoverRoutes implements Routes {

  @Override
  public List<RouteRule> rules() {
    return List.of(
        RouteRule.roles(GET, "/takeover", Role.OFFICER),
        RouteRule.roles(POST, "/takeover", Role.OFFICER),
        RouteRule.roles(GET, "/takeover/{id}", Role.OFFICER),
        RouteRule.roles(POST, "/takeover/{id}/columns", Role.OFFICER),
        RouteRule.roles(POST, "/takeover/{id}/scans", Role.OFFICER),
        RouteRule.roles(POST, "/takeover/{id}/check", Role.OFFICER),
        RouteRule.roles(POST, "/takeover/{id}/take", Role.OFFICER));
  }
}
