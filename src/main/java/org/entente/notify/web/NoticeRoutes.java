package org.entente.notify.web;

import java.util.List;
import org.entente.people.RouteRule;
import org.entente.people.Routes;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** Everybody may be told something. */
@Component
class NoticeRoutes implements Routes {

  @Override
  public List<RouteRule> rules() {
    return List.of(
        RouteRule.everyone(HttpMethod.GET, "/notices"),
        RouteRule.everyone(HttpMethod.POST, "/notices/{id}/open"),
        RouteRule.everyone(HttpMethod.POST, "/notices/read"));
  }
}
