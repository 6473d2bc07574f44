package org.entente.award.web;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import org.entente.award.AwardAccess;
import org.entente.people.Role;
import org.entente.people.RouteRule;
import org.entente.people.Routes;
import org.springframework.stereotype.Component;

/**
 * The office's pages have their readers. Those of beneficiaries are open to whoever comes: to whom
 * an award does not belong, signed in or by a personal link, there is none.
 */
@Component
class AwardRoutes implements Routes {

  @Override
  public List<RouteRule> rules() {
    return List.of(
        RouteRule.roles(GET, "/awards", AwardAccess.READERS),
        RouteRule.roles(GET, "/awards.csv", AwardAccess.READERS),
        RouteRule.roles(GET, "/awards.xlsx", AwardAccess.READERS),
        RouteRule.everyone(GET, "/awards/{id}"),
        RouteRule.everyone(GET, "/awards/{id}/panel"),
        RouteRule.everyone(GET, "/awards/{id}/letter"),
        RouteRule.everyone(GET, "/awards/{id}/take-back"),
        RouteRule.everyone(POST, "/awards/{id}/take-back"),
        RouteRule.everyone(GET, "/calls/{call}/awards"),
        RouteRule.everyone(GET, "/calls/{call}/awards/list"),
        RouteRule.everyone(GET, "/calls/{call}/awards/approve"),
        RouteRule.everyone(POST, "/calls/{call}/awards/approve"),
        RouteRule.roles(POST, "/calls/{call}/awards/retry", Role.OFFICER, Role.FINANCE_OFFICER),
        RouteRule.everyone(GET, "/envelopes/{envelope}/awards"),
        RouteRule.open(GET, "/my/awards/{id}"),
        RouteRule.open(GET, "/my/awards/{id}/letter"),
        RouteRule.open(GET, "/my/awards/{id}/accept"),
        RouteRule.open(POST, "/my/awards/{id}/accept"),
        RouteRule.open(GET, "/my/awards/{id}/decline"),
        RouteRule.open(POST, "/my/awards/{id}/decline"));
  }
}
