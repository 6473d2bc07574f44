package org.entente.grant.api;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import org.entente.people.Role;
import org.entente.people.RouteRule;
import org.entente.people.Routes;
import org.springframework.stereotype.Component;

/** As on pages: which calls are somebody's to read is asked one by one. */
@Component
class CallApiRoutes implements Routes {

  @Override
  public List<RouteRule> rules() {
    return List.of(
        RouteRule.everyone(GET, "/api/calls"),
        RouteRule.roles(POST, "/api/calls", Role.OFFICER),
        RouteRule.everyone(GET, "/api/calls/{id}"));
  }
}
