package org.entente.agreement.web;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import org.entente.agreement.Proposers;
import org.entente.people.Role;
import org.entente.people.RouteRule;
import org.entente.people.Routes;
import org.springframework.stereotype.Component;

/**
 * Who opens which list. One agreement is asked about one by one: to whom it does not belong, there
 * is none.
 */
@Component
class AgreementRoutes implements Routes {

  @Override
  public List<RouteRule> rules() {
    return List.of(
        RouteRule.roles(GET, "/agreements", Role.readingRecords()),
        RouteRule.roles(GET, "/agreements.csv", Role.readingRecords()),
        RouteRule.roles(GET, "/agreements.xlsx", Role.readingRecords()),
        RouteRule.roles(GET, "/agreements/new", Proposers.ROLES),
        RouteRule.roles(POST, "/agreements/new", Proposers.ROLES),
        RouteRule.roles(GET, "/agreements/new/similar", Proposers.ROLES),
        RouteRule.everyone(GET, "/agreements/{id}"),
        RouteRule.everyone(GET, "/agreements/{id}/panel"),
        RouteRule.everyone(GET, "/agreements/{id}/documents/{sha256}"),
        RouteRule.everyone(GET, "/agreements/{id}/withdraw"),
        RouteRule.everyone(POST, "/agreements/{id}/withdraw"));
  }
}
