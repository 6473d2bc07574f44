package org.entente.legalreview.web;

import java.util.List;
import org.entente.people.Role;
import org.entente.people.RouteRule;
import org.entente.people.Routes;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/**
 * Reviewers, and those who may stand in for them: a substitute has the task without the role. Whose
 * task it is not, is told that there is none.
 */
@Component
class LegalReviewRoutes implements Routes {

  @Override
  public List<RouteRule> rules() {
    return List.of(
        staff(HttpMethod.GET, "/legal-review/{taskId}"),
        staff(HttpMethod.POST, "/legal-review/{taskId}"),
        staff(HttpMethod.POST, "/legal-review/{taskId}/comments"));
  }

  private static RouteRule staff(HttpMethod method, String pattern) {
    return RouteRule.roles(
        method,
        pattern,
        Role.LEGAL,
        Role.FINANCE_OFFICER,
        Role.FINANCE_CONTROLLER,
        Role.FINANCE_DIRECTOR,
        Role.DATA_PROTECTION,
        Role.REGISTRAR,
        Role.OFFICER,
        Role.UNIT_HEAD,
        Role.DEAN,
        Role.VICE_RECTOR,
        Role.RECTOR,
        Role.PRESIDENTS_OFFICE);
  }
}
