package org.entente.ledger.api;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import org.entente.ledger.EnvelopeReaders;
import org.entente.people.RouteRule;
import org.entente.people.Routes;
import org.springframework.stereotype.Component;

/** As on pages. */
@Component
class LedgerApiRoutes implements Routes {

  @Override
  public List<RouteRule> rules() {
    return List.of(
        RouteRule.roles(GET, "/api/envelopes", EnvelopeReaders.ROLES),
        RouteRule.roles(POST, "/api/envelopes", EnvelopeReaders.ASKING),
        RouteRule.everyone(GET, "/api/envelopes/{id}"),
        RouteRule.everyone(GET, "/api/envelopes/{id}/entries"),
        RouteRule.roles(POST, "/api/envelopes/{id}/changes", EnvelopeReaders.ASKING),
        RouteRule.roles(
            POST, "/api/envelopes/{id}/changes/{change}/withdraw", EnvelopeReaders.ASKING));
  }
}
