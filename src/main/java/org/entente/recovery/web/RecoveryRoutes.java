package org.entente.recovery.web;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.ArrayList;
import java.util.List;
import org.entente.award.AwardAccess;
import org.entente.people.RouteRule;
import org.entente.people.Routes;
import org.springframework.stereotype.Component;

/** Whoever reads awards reads what is recovered; what can be asked for has its roles. */
@Component
class RecoveryRoutes implements Routes {

  @Override
  public List<RouteRule> rules() {
    List<RouteRule> rules =
        new ArrayList<>(
            List.of(
                RouteRule.roles(GET, "/recoveries", AwardAccess.READERS),
                RouteRule.roles(GET, "/recoveries.csv", AwardAccess.READERS),
                RouteRule.roles(GET, "/recoveries.xlsx", AwardAccess.READERS),
                RouteRule.everyone(GET, "/recoveries/{id}"),
                RouteRule.everyone(GET, "/recoveries/{id}/panel"),
                RouteRule.everyone(GET, "/recovery-requests/{id}"),
                RouteRule.everyone(GET, "/recovery-requests/{id}/panel"),
                RouteRule.roles(POST, "/recovery-requests/{id}/withdraw", Asking.WITHDRAWING),
                RouteRule.everyone(GET, "/awards/{id}/recovery"),
                RouteRule.roles(POST, "/awards/{id}/recovery", Asking.STARTING),
                RouteRule.open(GET, "/my/awards/{award}/recovery"),
                RouteRule.open(GET, "/my/recoveries/{id}"),
                RouteRule.open(POST, "/my/recoveries/{id}/instalments"),
                RouteRule.open(POST, "/my/recoveries/{id}/objection")));
    Asking.KINDS.forEach(
        (kind, roles) -> {
          String path = "/recoveries/{id}/" + kind.path();
          rules.add(RouteRule.roles(GET, path, roles));
          rules.add(RouteRule.roles(POST, path, roles));
        });
    return List.copyOf(rules);
  }
}
