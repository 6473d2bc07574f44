package org.entente.bank.web;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import org.entente.bank.BankReaders;
import org.entente.people.RouteRule;
import org.entente.people.Routes;
import org.springframework.stereotype.Component;

/** Finance works here; auditors and administrators look on, and have stopped work tried again. */
@Component
class BankRoutes implements Routes {

  @Override
  public List<RouteRule> rules() {
    return List.of(
        RouteRule.roles(GET, "/bank", BankReaders.ROLES),
        RouteRule.roles(GET, "/bank/accounts/{account}", BankReaders.ROLES),
        RouteRule.roles(POST, "/bank/accounts/{account}/lift", BankReaders.DECIDING),
        RouteRule.roles(POST, "/bank/accounts/{account}/block", BankReaders.BLOCKING),
        RouteRule.roles(POST, "/bank/accounts/{account}/unblock", BankReaders.BLOCKING),
        RouteRule.roles(GET, "/bank/batches", BankReaders.ROLES),
        RouteRule.roles(POST, "/bank/batches", BankReaders.WORKING),
        RouteRule.roles(GET, "/bank/batches/{id}", BankReaders.ROLES),
        RouteRule.roles(POST, "/bank/batches/{id}/release", BankReaders.RELEASING),
        RouteRule.roles(POST, "/bank/batches/{id}/hand-over", BankReaders.RELEASING),
        RouteRule.roles(POST, "/bank/batches/{id}/take-apart", BankReaders.WORKING),
        RouteRule.roles(GET, "/bank/batches/{id}/file", BankReaders.RELEASING),
        RouteRule.roles(GET, "/bank/payments", BankReaders.ROLES),
        RouteRule.roles(GET, "/bank/payments/{order}", BankReaders.ROLES),
        RouteRule.roles(POST, "/bank/payments/{order}/again", BankReaders.RETRYING),
        RouteRule.roles(GET, "/bank/answers", BankReaders.ROLES),
        RouteRule.roles(POST, "/bank/answers", BankReaders.WORKING),
        RouteRule.roles(GET, "/bank/answers/{id}", BankReaders.ROLES),
        RouteRule.roles(GET, "/bank/answers/waiting", BankReaders.ROLES),
        RouteRule.roles(POST, "/bank/answers/{id}/confirm", BankReaders.RELEASING),
        RouteRule.roles(POST, "/bank/answers/{id}/decline", BankReaders.DECLINING),
        RouteRule.roles(GET, "/bank/answers/{id}/records/{position}", BankReaders.ROLES),
        RouteRule.roles(POST, "/bank/answers/{id}/records/{position}/ask", BankReaders.WORKING),
        RouteRule.roles(POST, "/bank/answers/{id}/records/{position}/book", BankReaders.RELEASING),
        RouteRule.roles(
            POST, "/bank/answers/{id}/records/{position}/decline", BankReaders.RELEASING),
        RouteRule.roles(POST, "/bank/answers/missed/{id}/again", BankReaders.RETRYING),
        RouteRule.roles(POST, "/bank/answers/{id}/again", BankReaders.RETRYING));
  }
}
