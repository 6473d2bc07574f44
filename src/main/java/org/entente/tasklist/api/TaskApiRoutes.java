package org.entente.tasklist.api;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import org.entente.people.RouteRule;
import org.entente.people.Routes;
import org.springframework.stereotype.Component;

/** Everybody has an inbox; which tasks are in it is asked task by task. */
@Component
class TaskApiRoutes implements Routes {

  @Override
  public List<RouteRule> rules() {
    return List.of(
        RouteRule.everyone(GET, "/api/tasks"),
        RouteRule.everyone(GET, "/api/tasks/{id}"),
        RouteRule.everyone(POST, "/api/tasks/{id}/claim"),
        RouteRule.everyone(POST, "/api/tasks/{id}/release"),
        RouteRule.everyone(POST, "/api/tasks/{id}/assign"),
        RouteRule.everyone(POST, "/api/tasks/{id}/comment"),
        RouteRule.everyone(POST, "/api/tasks/{id}/complete"));
  }
}
