package org.entente.agreement.api;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import org.entente.agreement.Proposers;
import org.entente.people.Role;
import org.entente.people.RouteRule;
import org.entente.people.Routes;
import org.springframework.stereotype.Component;

/** As on pages: which agreements are somebody's to read is asked one by one. */
@Component
class AgreementApiRoutes implements Routes {

  @Override
  public List<RouteRule> rules() {
    return List.of(
        RouteRule.roles(GET, "/api/agreements", Role.readingRecords()),
        RouteRule.roles(POST, "/api/agreements", Proposers.ROLES),
        RouteRule.everyone(GET, "/api/agreements/{id}"),
        RouteRule.everyone(GET, "/api/agreements/{id}/documents"),
        RouteRule.everyone(GET, "/api/agreements/{id}/documents/{document}"));
  }
}
