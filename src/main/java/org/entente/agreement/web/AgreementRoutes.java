package org.entente.agreement.web;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
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

  private static final Role[] PROPOSERS = {
    Role.PROPOSER, Role.PROFESSOR, Role.UNIT_HEAD, Role.OFFICER, Role.DEAN
  };

  @Override
  public List<RouteRule> rules() {
    return List.of(
        RouteRule.roles(GET, "/agreements", Role.readingRecords()),
        RouteRule.roles(GET, "/agreements.csv", Role.readingRecords()),
        RouteRule.roles(GET, "/agreements/new", PROPOSERS),
        RouteRule.roles(POST, "/agreements/new", PROPOSERS),
        RouteRule.roles(GET, "/agreements/new/similar", PROPOSERS),
        RouteRule.everyone(GET, "/agreements/{id}"),
        RouteRule.everyone(GET, "/agreements/{id}/panel"),
        RouteRule.everyone(GET, "/agreements/{id}/documents/{sha256}"),
        RouteRule.everyone(GET, "/agreements/{id}/withdraw"),
        RouteRule.everyone(POST, "/agreements/{id}/withdraw"));
  }
}
