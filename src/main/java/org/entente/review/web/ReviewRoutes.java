package org.entente.review.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.people.Role;
import org.entente.people.RouteRule;
import org.entente.people.Routes;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/**
 * Reviewers have a list of their own; a part is whose it is, or who stands in for them. Whoever may
 * not look over a review is told that there is none.
 */
@Component
class ReviewRoutes implements Routes {

  private static final String BOARD = "/calls/{id}/review";

  @Override
  public List<RouteRule> rules() {
    return List.of(
        RouteRule.roles(HttpMethod.GET, "/reviews", Role.REVIEWER),
        RouteRule.everyone(HttpMethod.GET, "/reviews/{id}"),
        RouteRule.everyone(HttpMethod.POST, "/reviews/{id}"),
        RouteRule.everyone(HttpMethod.GET, "/reviews/{id}/panel"),
        staff(HttpMethod.GET, BOARD),
        staff(HttpMethod.GET, "/rankings.csv"),
        staff(HttpMethod.GET, "/rankings.xlsx"),
        staff(HttpMethod.GET, BOARD + "/minutes"),
        RouteRule.roles(HttpMethod.POST, BOARD + "/panel", Role.OFFICER),
        staff(HttpMethod.POST, BOARD + "/decision"),
        staff(HttpMethod.POST, BOARD + "/another"));
  }

  private static RouteRule staff(HttpMethod method, String pattern) {
    Set<Role> roles = EnumSet.copyOf(Role.readingAll());
    roles.add(Role.PANEL_CHAIR);
    roles.add(Role.PROFESSOR);
    roles.add(Role.UNIT_HEAD);
    return RouteRule.roles(method, pattern, roles);
  }
}
