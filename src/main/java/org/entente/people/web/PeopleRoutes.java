package org.entente.people.web;

import static org.entente.people.RouteRule.everyone;
import static org.entente.people.RouteRule.open;
import static org.entente.people.RouteRule.roles;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import org.entente.people.Role;
import org.entente.people.RouteRule;
import org.entente.people.Routes;
import org.springframework.stereotype.Component;

/** Everybody looks after their own account and absence. */
@Component
class PeopleRoutes implements Routes {

  @Override
  public List<RouteRule> rules() {
    return List.of(
        open(GET, "/sign-in"),
        open(POST, "/language"),
        // Who may pass these is half way in, which is no role: the pages look themselves.
        open(GET, "/sign-in/code"),
        open(POST, "/sign-in/code"),
        open(GET, "/second-factor"),
        open(POST, "/second-factor"),
        open(POST, "/second-factor/start"),
        everyone(GET, "/sign-in/again/{id}"),
        everyone(POST, "/sign-in/again/{id}"),
        everyone(GET, "/account/factor"),
        everyone(POST, "/account/factor"),
        roles(GET, "/account/factor/lost", Role.ADMIN),
        roles(POST, "/account/factor/lost", Role.ADMIN),
        everyone(GET, "/account"),
        everyone(POST, "/account"),
        everyone(POST, "/account/password"),
        everyone(POST, "/account/address"),
        everyone(POST, "/account/address/confirm"),
        everyone(GET, "/account/tokens"),
        everyone(POST, "/account/tokens"),
        everyone(POST, "/account/tokens/{id}/revoke"),
        everyone(GET, "/absence"),
        everyone(POST, "/absence"),
        everyone(POST, "/absence/{id}/take-back"));
  }
}
