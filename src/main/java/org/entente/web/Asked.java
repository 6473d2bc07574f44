package org.entente.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** In what form an answer is asked for. */
final class Asked {

  private Asked() {}

  static boolean api(HttpServletRequest request) {
    return path(request).startsWith("/api/");
  }

  /** A boosted link or form wants a whole page. */
  static boolean htmx(HttpServletRequest request) {
    return "true".equals(request.getHeader("HX-Request"))
        && !"true".equals(request.getHeader("HX-Boosted"));
  }

  private static String path(HttpServletRequest request) {
    Object original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return original instanceof String uri ? uri : request.getRequestURI();
  }
}
