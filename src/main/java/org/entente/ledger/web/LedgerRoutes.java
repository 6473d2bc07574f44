package org.entente.ledger.web;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import org.entente.ledger.EnvelopeReaders;
import org.entente.people.RouteRule;
import org.entente.people.Routes;
import org.springframework.stereotype.Component;

/**
 * Who opens which list. Whoever stands in for a reader of envelopes reads them too, so one of them
 * is asked about one by one: to whom it does not belong, there is none.
 */
@Component
class LedgerRoutes implements Routes {

  @Override
  public List<RouteRule> rules() {
    return List.of(
        RouteRule.roles(GET, "/envelopes", EnvelopeReaders.ROLES),
        RouteRule.roles(GET, "/envelopes/new", EnvelopeReaders.ASKING),
        RouteRule.roles(POST, "/envelopes/new", EnvelopeReaders.ASKING),
        RouteRule.everyone(GET, "/envelopes/{id}"),
        RouteRule.everyone(GET, "/envelopes/{id}/entries"),
        RouteRule.everyone(GET, "/envelope-entries.csv"),
        RouteRule.everyone(GET, "/envelope-entries.xlsx"),
        RouteRule.roles(GET, "/envelopes/{id}/changes/new", EnvelopeReaders.ASKING),
        RouteRule.roles(POST, "/envelopes/{id}/changes/new", EnvelopeReaders.ASKING),
        RouteRule.everyone(GET, "/envelope-changes/{id}"),
        RouteRule.everyone(GET, "/envelope-changes/{id}/panel"),
        RouteRule.everyone(POST, "/envelope-changes/{id}/withdraw"));
  }
}
