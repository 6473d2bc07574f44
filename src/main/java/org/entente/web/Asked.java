package org.entente.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** In what form an answer is asked for. */
public final class Asked {

  private static final PathPattern API = PathPatternParser.defaultInstance.parse("/api/**");

  private Asked() {}

  /** Read as routes are: {@code /%61pi/tasks} leads to the API too. */
  public static boolean api(HttpServletRequest request) {
    return API.matches(PathContainer.parsePath(path(request)));
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
