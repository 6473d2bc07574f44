package org.entente.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.entente.shared.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** What programs hear whom a route does not let in: 401, 403, 404 or 405, never a page. */
@Component
class ApiEntry implements AuthenticationEntryPoint, AccessDeniedHandler {

  private final RouteBook book;

  ApiEntry(RouteBook book) {
    this.book = book;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException {
    ApiGate.refuse(request, response, new Refusal(Refusal.Kind.UNKNOWN, "error.token.missing"));
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
      throws IOException {
    String path = request.getRequestURI();
    String allowed = String.join(", ", book.methodsOf(path));
    if (allowed.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (book.ruleFor(HttpMethod.valueOf(request.getMethod()), path).isEmpty()) {
      response.setHeader(HttpHeaders.ALLOW, allowed);
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }
}
