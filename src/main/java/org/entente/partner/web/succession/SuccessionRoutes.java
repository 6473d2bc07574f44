package org.entente.partner.web.succession;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import org.entente.people.Role;
import org.entente.people.RouteRule;
import org.entente.people.Routes;
import org.springframework.stereotype.Component;

/** Officers record who took whose place. */
@Component
class SuccessionRoutes implements Routes {

  @Override
  public List<RouteRule> rules() {
    return List.of(
        RouteRule.roles(GET, "/partners/{id}/succession", Role.OFFICER),
        RouteRule.roles(POST, "/partners/{id}/succession", Role.OFFICER),
        RouteRule.roles(POST, "/partners/{id}/succession/take-back", Role.OFFICER));
  }
}
