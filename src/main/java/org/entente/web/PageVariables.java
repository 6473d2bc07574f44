package org.entente.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.entente.people.CurrentActor;
import org.entente.shared.Language;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Gives every template {@code me}, {@code lang} and {@code here}. They are request attributes, not
 * model attributes, so that error pages have them too.
 */
@Component
class PageVariables implements HandlerInterceptor {

  private final CurrentActor current;

  PageVariables(CurrentActor current) {
    this.current = current;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    give(request);
    return true;
  }

  void give(HttpServletRequest request) {
    request.setAttribute("lang", Language.of(LocaleContextHolder.getLocale()));
    current.signedIn().map(Me::of).ifPresent(me -> request.setAttribute("me", me));
    if (request.getAttribute("here") == null) {
      request.setAttribute("here", here(request));
    }
  }

  private static String here(HttpServletRequest request) {
    if (!request.getMethod().equals("GET")) {
      return "/";
    }
    String query = request.getQueryString();
    return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
  }
}
