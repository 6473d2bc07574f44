package org.entente.partner.web;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import org.entente.people.Role;
import org.entente.people.RouteRule;
import org.entente.people.Routes;
import org.springframework.stereotype.Component;

/** Everybody but students and outside reviewers reads partners; officers write them. */
@Component
class PartnerRoutes implements Routes {

  @Override
  public List<RouteRule> rules() {
    return List.of(
        RouteRule.roles(GET, "/partners", Role.readingRecords()),
        RouteRule.roles(GET, "/partners.csv", Role.readingRecords()),
        RouteRule.roles(GET, "/partners.xlsx", Role.readingRecords()),
        RouteRule.roles(GET, "/partners/{id}", Role.readingRecords()),
        RouteRule.roles(GET, "/partners/choices/{among}", Role.readingRecords()),
        RouteRule.roles(GET, "/partners/new", Role.OFFICER),
        RouteRule.roles(POST, "/partners/new", Role.OFFICER),
        RouteRule.roles(GET, "/partners/{id}/edit", Role.OFFICER),
        RouteRule.roles(POST, "/partners/{id}/edit", Role.OFFICER));
  }
}
