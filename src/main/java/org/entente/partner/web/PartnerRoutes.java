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

  private static final Role[] READERS = {
    Role.PROPOSER,
    Role.PROFESSOR,
    Role.UNIT_HEAD,
    Role.OFFICER,
    Role.LEGAL,
    Role.REGISTRAR,
    Role.DATA_PROTECTION,
    Role.FINANCE_OFFICER,
    Role.FINANCE_CONTROLLER,
    Role.FINANCE_DIRECTOR,
    Role.PRESIDENTS_OFFICE,
    Role.RECTOR,
    Role.VICE_RECTOR,
    Role.DEAN,
    Role.AUDITOR,
    Role.ADMIN
  };

  @Override
  public List<RouteRule> rules() {
    return List.of(
        RouteRule.roles(GET, "/partners", READERS),
        RouteRule.roles(GET, "/partners/{id}", READERS),
        RouteRule.roles(GET, "/partners/new", Role.OFFICER),
        RouteRule.roles(POST, "/partners/new", Role.OFFICER),
        RouteRule.roles(GET, "/partners/{id}/edit", Role.OFFICER),
        RouteRule.roles(POST, "/partners/{id}/edit", Role.OFFICER));
  }
}
