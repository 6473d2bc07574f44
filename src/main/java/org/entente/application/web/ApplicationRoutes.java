package org.entente.application.web;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import org.entente.application.ApplicationAccess;
import org.entente.people.Role;
import org.entente.people.RouteRule;
import org.entente.people.Routes;
import org.springframework.stereotype.Component;

/**
 * Applicants' pages are open to whoever comes: to whom an application does not belong, signed in or
 * by a personal link, there is none. The office's are its own.
 */
@Component
class ApplicationRoutes implements Routes {

  @Override
  public List<RouteRule> rules() {
    return List.of(
        RouteRule.open(GET, "/apply/{reference}"),
        RouteRule.open(POST, "/apply/{reference}"),
        RouteRule.open(POST, "/apply/{reference}/link"),
        RouteRule.open(GET, "/apply/enter/{token}"),
        RouteRule.open(POST, "/apply/enter"),
        RouteRule.open(POST, "/my/link"),
        RouteRule.open(POST, "/my/leave"),
        RouteRule.open(GET, "/my/hosts"),
        RouteRule.open(GET, "/my/applications"),
        RouteRule.open(GET, "/my/applications/{id}"),
        RouteRule.open(POST, "/my/applications/{id}"),
        RouteRule.open(POST, "/my/applications/{id}/draft"),
        RouteRule.open(GET, "/my/applications/{id}/receipt"),
        RouteRule.open(GET, "/my/applications/{id}/files/{file}"),
        RouteRule.open(GET, "/my/applications/{id}/withdraw"),
        RouteRule.open(POST, "/my/applications/{id}/withdraw"),
        RouteRule.open(GET, "/my/applications/{id}/appeal"),
        RouteRule.open(POST, "/my/applications/{id}/appeal"),
        RouteRule.roles(GET, "/applications", ApplicationAccess.READERS),
        RouteRule.roles(GET, "/applications.csv", ApplicationAccess.READERS),
        RouteRule.roles(GET, "/applications.xlsx", ApplicationAccess.READERS),
        RouteRule.everyone(GET, "/applications/{id}"),
        RouteRule.everyone(GET, "/applications/{id}/panel"),
        RouteRule.everyone(GET, "/applications/{id}/files/{file}"),
        RouteRule.roles(POST, "/applications/{id}/waiver", Role.OFFICER),
        RouteRule.roles(
            POST, "/applications/{id}/waiver/{waiver}/confirm", Role.OFFICER, Role.VICE_RECTOR));
  }
}
