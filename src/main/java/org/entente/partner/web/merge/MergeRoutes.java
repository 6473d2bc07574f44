package org.entente.partner.web.merge;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import org.entente.people.Role;
import org.entente.people.RouteRule;
import org.entente.people.Routes;
import org.springframework.stereotype.Component;

/** Officers decide which partners are one. */
@Component
class MergeRoutes implements Routes {

  @Override
  public List<RouteRule> rules() {
    return List.of(
        RouteRule.roles(GET, "/partners/duplicates", Role.OFFICER),
        RouteRule.roles(POST, "/partners/duplicates/look", Role.OFFICER),
        RouteRule.roles(POST, "/partners/duplicates/distinct", Role.OFFICER),
        RouteRule.roles(GET, "/partners/{id}/merge", Role.OFFICER),
        RouteRule.roles(POST, "/partners/{id}/merge", Role.OFFICER),
        RouteRule.roles(POST, "/partners/merges/{merge}/undo", Role.OFFICER));
  }
}
