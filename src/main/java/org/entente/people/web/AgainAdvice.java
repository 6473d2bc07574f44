package org.entente.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.entente.people.FreshAuthenticationNeeded;
import org.entente.people.RequestFault;
import org.entente.people.signin.Interrupted;
import org.entente.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Leads whoever needs a fresh sign-in there, with what they had sent; refuses a program. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class AgainAdvice {

  private final Clock clock;

  AgainAdvice(Clock clock) {
    this.clock = clock;
  }

  @ExceptionHandler
  @Nullable String again(
      FreshAuthenticationNeeded needed, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getRequestURI().startsWith("/api/")) {
      request.setAttribute(RequestFault.ATTRIBUTE, needed);
      response.sendError(needed.kind().status());
      return null;
    }
    Interrupted kept = Interrupted.keep(Ids.next(clock), needed.action(), request);
    String page = "/sign-in/again/" + kept.id();
    if (request.getHeader("HX-Request") == null) {
      return "redirect:" + page;
    }
    response.setHeader("HX-Redirect", page);
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    return null;
  }
}
