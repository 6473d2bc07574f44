package org.entente.reporting.web;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import org.entente.award.AwardAccess;
import org.entente.people.Role;
import org.entente.people.RouteRule;
import org.entente.people.Routes;
import org.springframework.stereotype.Component;

/** The office's pages have their readers; to whom a report does not belong there is none. */
@Component
class ReportingRoutes implements Routes {

  @Override
  public List<RouteRule> rules() {
    return List.of(
        RouteRule.roles(GET, "/reports", AwardAccess.READERS),
        RouteRule.everyone(GET, "/reports/{id}"),
        RouteRule.everyone(GET, "/reports/{id}/panel"),
        RouteRule.everyone(GET, "/reports/{id}/certificates/{number}"),
        RouteRule.roles(GET, "/reports/{id}/force-majeure", Role.OFFICER),
        RouteRule.roles(POST, "/reports/{id}/force-majeure", Role.OFFICER),
        RouteRule.open(GET, "/my/awards/{award}/report"),
        RouteRule.open(GET, "/my/reports/{id}"),
        RouteRule.open(POST, "/my/reports/{id}"));
  }
}
