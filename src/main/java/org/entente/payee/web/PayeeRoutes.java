package org.entente.payee.web;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import org.entente.payee.PayeeAccess;
import org.entente.people.RouteRule;
import org.entente.people.Routes;
import org.springframework.stereotype.Component;

/**
 * Payees' own pages are open to whoever comes: who is not to be paid, signed in or by a personal
 * link, has none. Whoever stands in for finance is asked about entry by entry.
 */
@Component
class PayeeRoutes implements Routes {

  @Override
  public List<RouteRule> rules() {
    return List.of(
        RouteRule.open(GET, "/my/bank-details"),
        RouteRule.open(GET, "/my/bank-details/new"),
        RouteRule.open(POST, "/my/bank-details/check"),
        RouteRule.open(POST, "/my/bank-details"),
        RouteRule.open(GET, "/my/bank-details/{id}/stop"),
        RouteRule.open(POST, "/my/bank-details/{id}/stop"),
        RouteRule.roles(GET, "/bank-details", PayeeAccess.READERS),
        RouteRule.roles(GET, "/bank-details/new", PayeeAccess.ENTERING),
        RouteRule.roles(GET, "/bank-details/for/{payee}", PayeeAccess.ENTERING),
        RouteRule.roles(POST, "/bank-details/for/{payee}/check", PayeeAccess.ENTERING),
        RouteRule.roles(POST, "/bank-details/for/{payee}", PayeeAccess.ENTERING),
        RouteRule.everyone(GET, "/bank-details/{id}"),
        RouteRule.everyone(GET, "/bank-details/{id}/panel"),
        RouteRule.everyone(POST, "/bank-details/{id}/look"),
        RouteRule.everyone(GET, "/bank-details/{id}/stop"),
        RouteRule.everyone(POST, "/bank-details/{id}/stop"));
  }
}
