package org.entente.partner.web;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import org.entente.people.Role;
import org.entente.people.RouteRule;
import org.entente.people.Routes;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** Officers and administrators import lists of partners. */
@Component
class ImportRoutes implements Routes {

  @Override
  public List<RouteRule> rules() {
    return List.of(
        rule(GET, "/partners/imports"),
        rule(GET, ImportUpload.PATH),
        rule(POST, ImportUpload.PATH),
        rule(GET, "/partners/imports/{id}"),
        rule(GET, "/partners/imports/{id}/progress"),
        rule(GET, "/partners/imports/{id}/rows.csv"),
        rule(POST, "/partners/imports/{id}/cancel"),
        rule(POST, "/partners/imports/{id}/retry"));
  }

  private static RouteRule rule(HttpMethod method, String pattern) {
    return RouteRule.roles(method, pattern, Role.OFFICER, Role.ADMIN);
  }
}
