package org.entente.agreement.web;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import org.entente.people.Role;
import org.entente.people.RouteRule;
import org.entente.people.Routes;
import org.springframework.stereotype.Component;

/** Who opens which page; which agreements they then find is decided one by one. */
@Component
class AgreementRoutes implements Routes {

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

  private static final Role[] PROPOSERS = {
    Role.PROPOSER, Role.PROFESSOR, Role.UNIT_HEAD, Role.OFFICER, Role.DEAN
  };

  private static final Role[] WITHDRAWERS = {
    Role.PROPOSER, Role.PROFESSOR, Role.UNIT_HEAD, Role.OFFICER, Role.DEAN
  };

  @Override
  public List<RouteRule> rules() {
    return List.of(
        RouteRule.roles(GET, "/agreements", READERS),
        RouteRule.roles(GET, "/agreements.csv", READERS),
        RouteRule.roles(GET, "/agreements/new", PROPOSERS),
        RouteRule.roles(POST, "/agreements/new", PROPOSERS),
        RouteRule.roles(GET, "/agreements/new/similar", PROPOSERS),
        RouteRule.roles(GET, "/agreements/{id}", READERS),
        RouteRule.roles(GET, "/agreements/{id}/panel", READERS),
        RouteRule.roles(GET, "/agreements/{id}/documents/{sha256}", READERS),
        RouteRule.roles(GET, "/agreements/{id}/withdraw", WITHDRAWERS),
        RouteRule.roles(POST, "/agreements/{id}/withdraw", WITHDRAWERS));
  }
}
