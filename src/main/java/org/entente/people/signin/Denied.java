package org.entente.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.entente.people.RequestFault;
import org.entente.shared.Refusal;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** 403 for a role that may not, 404 where there is nothing at all, and why, for a stale page. */
@Component
class Denied implements AccessDeniedHandler {

  private final RouteBook book;

  Denied(RouteBook book) {
    this.book = book;
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
      throws IOException {
    HttpMethod method = HttpMethod.valueOf(request.getMethod());
    if (reason instanceof CsrfException) {
      request.setAttribute(RequestFault.ATTRIBUTE, Refusal.forbidden("error.csrf"));
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else if (book.ruleFor(method, request.getRequestURI()).isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }
}
