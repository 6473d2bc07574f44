package org.entente.tasklist.web;

import java.util.List;
import org.entente.people.RouteRule;
import org.entente.people.Routes;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** Everybody has an inbox; which tasks are in it is asked task by task. */
@Component
class TasklistRoutes implements Routes {

  @Override
  public List<RouteRule> rules() {
    return List.of(
        RouteRule.everyone(HttpMethod.GET, "/tasks"),
        RouteRule.everyone(HttpMethod.GET, "/tasks/{id}"),
        RouteRule.everyone(HttpMethod.GET, "/tasks/{id}/preview"),
        RouteRule.everyone(HttpMethod.POST, "/tasks/{id}"),
        RouteRule.everyone(HttpMethod.POST, "/tasks/{id}/claim"),
        RouteRule.everyone(HttpMethod.POST, "/tasks/{id}/release"),
        RouteRule.everyone(HttpMethod.POST, "/tasks/{id}/comments"),
        RouteRule.everyone(HttpMethod.POST, "/tasks/selected"));
  }
}
