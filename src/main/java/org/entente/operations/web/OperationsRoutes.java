package org.entente.operations.web;

import java.util.List;
import org.entente.people.Role;
import org.entente.people.RouteRule;
import org.entente.people.Routes;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

@Component
class OperationsRoutes implements Routes {

  @Override
  public List<RouteRule> rules() {
    return List.of(
        RouteRule.roles(HttpMethod.GET, "/operations", Role.ADMIN),
        RouteRule.roles(HttpMethod.POST, "/operations/work/{jobId}/retry", Role.ADMIN));
  }
}
