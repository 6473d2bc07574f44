package org.entente.people;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.http.HttpMethod;

/**
 * Who may use one route. A route without a rule is denied, and a test fails for it.
 *
 * @param pattern a path pattern exactly as the controller maps it
 * @param roles the roles that pass; what they then see is checked object by object
 * @param open true for pages before sign-in
 */
public record RouteRule(HttpMethod method, String pattern, Set<Role> roles, boolean open) {

  public RouteRule {
    roles = Set.copyOf(roles);
  }

  public static RouteRule open(HttpMethod method, String pattern) {
    return new RouteRule(method, pattern, Set.of(), true);
  }

  /** Every signed-in person. */
  public static RouteRule everyone(HttpMethod method, String pattern) {
    return new RouteRule(method, pattern, EnumSet.allOf(Role.class), false);
  }

  public static RouteRule roles(HttpMethod method, String pattern, Role... roles) {
    return new RouteRule(method, pattern, Set.of(roles), false);
  }

  public static RouteRule roles(HttpMethod method, String pattern, Set<Role> roles) {
    return new RouteRule(method, pattern, roles, false);
  }
}
