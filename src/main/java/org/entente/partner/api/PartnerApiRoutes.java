package org.entente.partner.api;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.PATCH;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import org.entente.people.Role;
import org.entente.people.RouteRule;
import org.entente.people.Routes;
import org.springframework.stereotype.Component;

/** Who reads partners reads them here, too; officers write them. */
@Component
class PartnerApiRoutes implements Routes {

  @Override
  public List<RouteRule> rules() {
    return List.of(
        RouteRule.roles(GET, "/api/partners", Role.readingRecords()),
        RouteRule.roles(GET, "/api/partners/{id}", Role.readingRecords()),
        RouteRule.roles(GET, "/api/partners/{id}/networks", Role.readingRecords()),
        RouteRule.roles(GET, "/api/networks", Role.readingRecords()),
        RouteRule.roles(GET, "/api/networks/{id}", Role.readingRecords()),
        RouteRule.roles(POST, "/api/partners", Role.OFFICER),
        RouteRule.roles(PATCH, "/api/partners/{id}", Role.OFFICER));
  }
}
