package org.entente.application.api;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import org.entente.application.ApplicationAccess;
import org.entente.people.RouteRule;
import org.entente.people.Routes;
import org.springframework.stereotype.Component;

/** As on pages: whose an application is is asked one by one. */
@Component
class ApplicationApiRoutes implements Routes {

  @Override
  public List<RouteRule> rules() {
    return List.of(
        RouteRule.roles(GET, "/api/applications", ApplicationAccess.READERS),
        RouteRule.everyone(GET, "/api/applications/{id}"),
        RouteRule.everyone(POST, "/api/calls/{id}/applications"));
  }
}
