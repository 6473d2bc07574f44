package org.entente.disbursement.web;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import java.util.Set;
import org.entente.award.AwardAccess;
import org.entente.people.Role;
import org.entente.people.RouteRule;
import org.entente.people.Routes;
import org.springframework.stereotype.Component;

/** Whoever reads awards reads how they are paid. */
@Component
class DisbursementRoutes implements Routes {

  /** Who may ask not to pay an instalment any more. */
  static final Set<Role> ASKING = Set.of(Role.OFFICER, Role.FINANCE_OFFICER);

  /** Who decides on that. */
  static final Set<Role> ANSWERING = Set.of(Role.FINANCE_CONTROLLER, Role.FINANCE_DIRECTOR);

  /** Who can have checked or released an order. */
  static final Set<Role> TAKING_BACK =
      Set.of(Role.FINANCE_CONTROLLER, Role.FINANCE_DIRECTOR, Role.PRESIDENTS_OFFICE);

  @Override
  public List<RouteRule> rules() {
    return List.of(
        RouteRule.roles(GET, "/payments", AwardAccess.READERS),
        RouteRule.roles(GET, "/payments.csv", AwardAccess.READERS),
        RouteRule.roles(GET, "/payments.xlsx", AwardAccess.READERS),
        RouteRule.everyone(GET, "/payments/{id}"),
        RouteRule.roles(GET, "/payments/{id}/take-back", TAKING_BACK),
        RouteRule.roles(POST, "/payments/{id}/take-back", TAKING_BACK),
        RouteRule.everyone(GET, "/disbursements/{id}"),
        RouteRule.everyone(GET, "/disbursements/{id}/panel"),
        RouteRule.roles(GET, "/disbursements/{id}/stop", ASKING),
        RouteRule.roles(POST, "/disbursements/{id}/stop", ASKING),
        RouteRule.roles(POST, "/disbursements/{id}/stop/confirm", ANSWERING),
        RouteRule.roles(POST, "/disbursements/{id}/stop/reject", ANSWERING),
        RouteRule.everyone(GET, "/awards/{id}/arrival"));
  }
}
