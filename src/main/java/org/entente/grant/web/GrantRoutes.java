package org.entente.grant.web;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.people.Role;
import org.entente.people.RouteRule;
import org.entente.people.Routes;
import org.springframework.stereotype.Component;

/** Who opens which page; calls that are announced are everybody's to read, signed in or not. */
@Component
class GrantRoutes implements Routes {

  @Override
  public List<RouteRule> rules() {
    List<RouteRule> rules = new ArrayList<>();
    rules.addAll(publicRules());
    rules.addAll(staffRules());
    rules.addAll(officerRules());
    return rules;
  }

  private static List<RouteRule> publicRules() {
    return List.of(
        RouteRule.open(GET, "/calls"),
        RouteRule.open(GET, "/calls/{id}"),
        RouteRule.open(POST, "/calls/subscriptions"),
        RouteRule.open(GET, "/calls/subscriptions/{token}"),
        RouteRule.open(POST, "/calls/subscriptions/{token}"),
        RouteRule.open(GET, "/calls/leave/{token}"),
        RouteRule.open(POST, "/calls/leave/{token}"));
  }

  private static List<RouteRule> staffRules() {
    Set<Role> staff = Role.readingAll();
    return List.of(
        RouteRule.roles(GET, "/calls/register", staff),
        RouteRule.roles(GET, "/calls.csv", staff),
        RouteRule.roles(GET, "/calls.xlsx", staff),
        RouteRule.roles(GET, "/calls/{id}/ending", withChairs()),
        RouteRule.roles(GET, "/calls/{id}/panel", withChairs()),
        RouteRule.roles(GET, "/calls/{id}/form", staff),
        RouteRule.roles(GET, "/calls/{id}/form/file", staff),
        RouteRule.roles(GET, "/calls/{id}/form/preview", staff),
        RouteRule.roles(GET, "/programmes", staff));
  }

  /** Who chairs a review has a task of the call, and sees what stands beside it. */
  private static Set<Role> withChairs() {
    Set<Role> roles = EnumSet.copyOf(Role.readingAll());
    roles.add(Role.PANEL_CHAIR);
    return roles;
  }

  private static List<RouteRule> officerRules() {
    List<RouteRule> rules = new ArrayList<>();
    for (String both :
        List.of(
            "/programmes/new",
            "/programmes/{id}/edit",
            "/calls/new",
            "/calls/{id}/edit",
            "/calls/{id}/form/field",
            "/calls/{id}/extend",
            "/calls/{id}/cancel")) {
      rules.add(RouteRule.roles(GET, both, Role.OFFICER));
      rules.add(RouteRule.roles(POST, both, Role.OFFICER));
    }
    for (String change :
        List.of(
            "/calls/{id}/form/move",
            "/calls/{id}/form/remove",
            "/calls/{id}/form/upload",
            "/calls/{id}/form/use",
            "/calls/{id}/change/withdraw")) {
      rules.add(RouteRule.roles(POST, change, Role.OFFICER));
    }
    return rules;
  }
}
