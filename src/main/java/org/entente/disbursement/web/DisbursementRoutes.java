package org.entente.disbursement.web;

import static org.springframework.http.HttpMethod.GET;

import java.util.List;
import org.entente.award.AwardAccess;
import org.entente.people.RouteRule;
import org.entente.people.Routes;
import org.springframework.stereotype.Component;

/** Whoever reads awards reads how they are paid. */
@Component
class DisbursementRoutes implements Routes {

  @Override
  public List<RouteRule> rules() {
    return List.of(
        RouteRule.roles(GET, "/payments", AwardAccess.READERS),
        RouteRule.roles(GET, "/payments.csv", AwardAccess.READERS),
        RouteRule.roles(GET, "/payments.xlsx", AwardAccess.READERS),
        RouteRule.everyone(GET, "/payments/{id}"),
        RouteRule.everyone(GET, "/disbursements/{id}"),
        RouteRule.everyone(GET, "/disbursements/{id}/panel"),
        RouteRule.everyone(GET, "/awards/{id}/arrival"));
  }
}
