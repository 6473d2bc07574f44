package org.entente.notify.web;

import java.util.List;
import org.entente.people.Role;
import org.entente.people.RouteRule;
import org.entente.people.Routes;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** Everybody may be told something, and choose how; administrators look after the outbox. */
@Component
class NoticeRoutes implements Routes {

  @Override
  public List<RouteRule> rules() {
    return List.of(
        RouteRule.everyone(HttpMethod.GET, "/notices"),
        RouteRule.everyone(HttpMethod.POST, "/notices/{id}/open"),
        RouteRule.everyone(HttpMethod.POST, "/notices/read"),
        RouteRule.everyone(HttpMethod.GET, "/account/mail"),
        RouteRule.everyone(HttpMethod.POST, "/account/mail"),
        RouteRule.roles(HttpMethod.GET, "/operations/mails", Role.ADMIN),
        RouteRule.roles(HttpMethod.GET, "/operations/mails/{id}", Role.ADMIN),
        RouteRule.roles(HttpMethod.GET, "/operations/mails/{id}/html", Role.ADMIN),
        RouteRule.roles(HttpMethod.POST, "/operations/mails/{id}/retry", Role.ADMIN),
        RouteRule.roles(HttpMethod.POST, "/operations/mails/release", Role.ADMIN));
  }
}
