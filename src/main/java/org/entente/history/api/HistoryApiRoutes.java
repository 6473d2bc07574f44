package org.entente.history.api;

import static org.springframework.http.HttpMethod.GET;

import java.util.List;
import org.entente.people.RouteRule;
import org.entente.people.Routes;
import org.springframework.stereotype.Component;

/** Which histories are somebody's to read is asked one by one. */
@Component
class HistoryApiRoutes implements Routes {

  @Override
  public List<RouteRule> rules() {
    return List.of(
        RouteRule.everyone(GET, "/api/history/{subject}"),
        RouteRule.everyone(GET, "/api/history/{subject}/path"));
  }
}
