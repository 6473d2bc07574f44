package org.entente.signature.web;

import java.util.List;
import org.entente.people.RouteRule;
import org.entente.people.Routes;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/**
 * Anybody can stand in for a signatory, and anybody may read a sealed copy of an agreement they may
 * read: both are asked object by object.
 */
@Component
class SignatureRoutes implements Routes {

  @Override
  public List<RouteRule> rules() {
    return List.of(
        RouteRule.everyone(HttpMethod.GET, "/signing/{taskId}"),
        RouteRule.everyone(HttpMethod.GET, "/signing/{taskId}/{step}"),
        RouteRule.everyone(HttpMethod.POST, "/signing/{taskId}/{step}"),
        RouteRule.everyone(HttpMethod.GET, "/signatures/{agreementId}"),
        RouteRule.everyone(HttpMethod.GET, "/signatures/{agreementId}/sealed.pdf"));
  }
}
