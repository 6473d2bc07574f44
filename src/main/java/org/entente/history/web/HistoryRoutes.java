package org.entente.history.web;

import java.util.List;
import org.entente.people.Role;
import org.entente.people.RouteRule;
import org.entente.people.Routes;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** The list of all cases is the auditors'; a single case is asked for case by case. */
@Component
class HistoryRoutes implements Routes {

  @Override
  public List<RouteRule> rules() {
    return List.of(
        RouteRule.roles(HttpMethod.GET, "/history", Role.AUDITOR),
        RouteRule.everyone(HttpMethod.GET, "/history/{kind}/{id}"),
        RouteRule.everyone(HttpMethod.GET, "/history/{kind}/{id}/diagram/{definition}.bpmn"),
        RouteRule.everyone(HttpMethod.GET, "/history/{kind}/{id}/events.csv"),
        RouteRule.everyone(HttpMethod.GET, "/history/{kind}/{id}/events.json"));
  }
}
