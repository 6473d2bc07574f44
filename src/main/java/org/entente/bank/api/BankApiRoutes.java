package org.entente.bank.api;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import org.entente.bank.BankReaders;
import org.entente.people.RouteRule;
import org.entente.people.Routes;
import org.springframework.stereotype.Component;

/**
 * As on pages; one file is asked about one by one, and to whom it does not belong there is none.
 */
@Component
class BankApiRoutes implements Routes {

  @Override
  public List<RouteRule> rules() {
    return List.of(
        RouteRule.roles(POST, "/api/bank/answers", BankReaders.WORKING),
        RouteRule.everyone(GET, "/api/bank/answers/{id}"),
        RouteRule.roles(POST, "/api/bank/answers/{id}/confirm", BankReaders.RELEASING),
        RouteRule.roles(POST, "/api/bank/answers/{id}/decline", BankReaders.DECLINING),
        RouteRule.roles(POST, "/api/bank/answers/{id}/records/{position}/ask", BankReaders.WORKING),
        RouteRule.roles(
            POST, "/api/bank/answers/{id}/records/{position}/book", BankReaders.RELEASING),
        RouteRule.roles(
            POST, "/api/bank/answers/{id}/records/{position}/decline", BankReaders.RELEASING));
  }
}
