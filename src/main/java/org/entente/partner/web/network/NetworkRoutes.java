package org.entente.partner.web.network;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import org.entente.people.Role;
import org.entente.people.RouteRule;
import org.entente.people.Routes;
import org.springframework.stereotype.Component;

/** Whoever reads partners reads networks; officers keep them. */
@Component
class NetworkRoutes implements Routes {

  @Override
  public List<RouteRule> rules() {
    return List.of(
        RouteRule.roles(GET, "/networks", Role.readingRecords()),
        RouteRule.roles(GET, "/networks.csv", Role.readingRecords()),
        RouteRule.roles(GET, "/networks.xlsx", Role.readingRecords()),
        RouteRule.roles(GET, "/networks/{id}", Role.readingRecords()),
        RouteRule.roles(GET, "/networks/new", Role.OFFICER),
        RouteRule.roles(POST, "/networks/new", Role.OFFICER),
        RouteRule.roles(GET, "/networks/{id}/edit", Role.OFFICER),
        RouteRule.roles(POST, "/networks/{id}/edit", Role.OFFICER),
        RouteRule.roles(GET, "/networks/{id}/members/new", Role.OFFICER),
        RouteRule.roles(POST, "/networks/{id}/members/new", Role.OFFICER),
        RouteRule.roles(GET, "/networks/{id}/members/{member}", Role.OFFICER),
        RouteRule.roles(POST, "/networks/{id}/members/{member}", Role.OFFICER),
        RouteRule.roles(POST, "/networks/{id}/members/{member}/remove", Role.OFFICER),
        RouteRule.roles(GET, "/networks/{id}/fees/new", Role.OFFICER),
        RouteRule.roles(POST, "/networks/{id}/fees/new", Role.OFFICER),
        RouteRule.roles(GET, "/networks/{id}/fees/{fee}", Role.OFFICER),
        RouteRule.roles(POST, "/networks/{id}/fees/{fee}", Role.OFFICER),
        RouteRule.roles(POST, "/networks/{id}/fees/{fee}/remove", Role.OFFICER));
  }
}
