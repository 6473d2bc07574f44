package org.entente.bank.api;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import org.entente.bank.BankReaders;
import org.entente.people.RouteRule;
import org.entente.people.Routes;
import org.springframework.stereotype.Component;

/** As on pages. */
@Component
class BankApiRoutes implements Routes {

  @Override
  public List<RouteRule> rules() {
    return List.of(
        RouteRule.roles(POST, "/api/bank/answers", BankReaders.WORKING),
        RouteRule.roles(GET, "/api/bank/answers/{id}", BankReaders.ROLES));
  }
}
