package org.entente.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** What whoever runs Entente asks without signing in; up or down is all it tells. */
final class Probes {

  private static final Set<String> PATHS =
      Set.of("/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness");

  private Probes() {}

  static boolean asked(HttpServletRequest request) {
    return request.getMethod().equals("GET") && PATHS.contains(request.getRequestURI());
  }
}
