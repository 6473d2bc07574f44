package org.entente.disbursement.api;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import java.util.Set;
import org.entente.award.AwardAccess;
import org.entente.people.Role;
import org.entente.people.RouteRule;
import org.entente.people.Routes;
import org.springframework.stereotype.Component;

/** As on pages. */
@Component
class PaymentApiRoutes implements Routes {

  @Override
  public List<RouteRule> rules() {
    return List.of(
        RouteRule.roles(GET, "/api/payments", AwardAccess.READERS),
        RouteRule.roles(GET, "/api/payments/{id}", AwardAccess.READERS),
        RouteRule.roles(
            POST,
            "/api/payments/{id}/take-back",
            Set.of(Role.FINANCE_CONTROLLER, Role.FINANCE_DIRECTOR, Role.PRESIDENTS_OFFICE)));
  }
}
