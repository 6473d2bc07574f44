package org.entente.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.entente.people.Person;
import org.entente.people.RouteRule;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Default deny: a request passes by a rule of its route, or not at all. */
@Component
class RouteAuthorization implements AuthorizationManager<RequestAuthorizationContext> {

  private final RouteBook book;

  RouteAuthorization(RouteBook book) {
    this.book = book;
  }

  @Override
  public AuthorizationResult authorize(
      Supplier<? extends @Nullable Authentication> authentication,
      RequestAuthorizationContext context) {
    HttpServletRequest request = context.getRequest();
    return new AuthorizationDecision(
        book.ruleFor(HttpMethod.valueOf(request.getMethod()), request.getRequestURI())
            .map(rule -> rule.open() || passes(rule, authentication.get()))
            .orElse(false));
  }

  private static boolean passes(RouteRule rule, @Nullable Authentication authentication) {
    return authentication != null
        && authentication.getPrincipal() instanceof SignedIn signedIn
        && holdsOneOf(signedIn.person(), rule);
  }

  private static boolean holdsOneOf(Person person, RouteRule rule) {
    return rule.roles().stream().anyMatch(person::has);
  }
}
