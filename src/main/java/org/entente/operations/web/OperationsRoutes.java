package org.entente.operations.web;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import org.entente.people.Role;
import org.entente.people.RouteRule;
import org.entente.people.Routes;
import org.springframework.stereotype.Component;

@Component
class OperationsRoutes implements Routes {

  @Override
  public List<RouteRule> rules() {
    return List.of(
        RouteRule.roles(GET, "/operations", Role.ADMIN),
        RouteRule.roles(GET, "/operations/work/{jobId}", Role.ADMIN),
        RouteRule.roles(POST, "/operations/work/{jobId}/retry", Role.ADMIN),
        RouteRule.roles(GET, "/operations/retry", Role.ADMIN),
        RouteRule.roles(POST, "/operations/retries", Role.ADMIN),
        RouteRule.roles(GET, "/operations/retries/{id}", Role.ADMIN),
        RouteRule.roles(GET, "/operations/inbox", Role.ADMIN),
        RouteRule.roles(POST, "/operations/inbox", Role.ADMIN));
  }
}
