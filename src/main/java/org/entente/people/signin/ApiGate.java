package org.entente.people.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.entente.people.Person;
import org.entente.people.RequestAllowance;
import org.entente.people.RequestFault;
import org.entente.people.TokenScope;
import org.entente.people.signin.TokenSignIn.Bearer;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * In front of the API: who asks, whether their token may change something, and whether they ask too
 * often. Wrong tokens count for the address they come from, and once it has sent too many, no token
 * is looked up for it but those that were right a moment ago.
 */
class ApiGate extends OncePerRequestFilter {

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  private final ApiSenders senders;
  private final RequestAllowance allowance;

  ApiGate(ApiSenders senders, RequestAllowance allowance) {
    this.senders = senders;
    this.allowance = allowance;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      enter(request);
    } catch (Throttled throttled) {
      refuse(
          request,
          response,
          new TooOften(
              Duration.ofMinutes(throttled.minutes()),
              "people.password.throttled",
              throttled.minutes()));
      return;
    } catch (Refusal refusal) {
      refuse(request, response, refusal);
      return;
    }
    chain.doFilter(request, response);
  }

  private void enter(HttpServletRequest request) {
    // The error page speaks to whom this request is from, not to whom a cookie knows.
    request.setAttribute(SessionGuard.SEEN, SecurityContextHolder.getContext());
    String sent = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (sent != null && !senders.knows(sent)) {
      refuse(allowance.exhausted(request.getRemoteAddr()));
    }
    Bearer bearer = sent == null ? null : senders.of(request, sent).orElse(null);
    if (bearer != null) {
      SecurityContext context = SecurityContextHolder.createEmptyContext();
      context.setAuthentication(bearer.signedIn().token());
      SecurityContextHolder.setContext(context);
      request.setAttribute(SessionGuard.SEEN, context);
    }
    requireAllowance(sent == null ? known() : person(bearer), request.getRemoteAddr());
    if (sent != null && bearer == null) {
      throw new Refusal(Refusal.Kind.UNKNOWN, "error.token.wrong");
    }
    if (bearer != null
        && bearer.scope() == TokenScope.READ
        && !READING.contains(request.getMethod())) {
      throw Refusal.forbidden("error.token.readOnly");
    }
  }

  private void requireAllowance(@Nullable Person person, String address) {
    refuse(allowance.wait(person, address));
  }

  private static void refuse(Optional<Duration> pause) {
    pause.ifPresent(
        wait -> {
          throw new TooOften(wait, "error.tooMany", TooOften.seconds(wait));
        });
  }

  private static @Nullable Person person(@Nullable Bearer bearer) {
    return bearer == null ? null : bearer.signedIn().person();
  }

  private static @Nullable Person known() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
        ? signedIn.person()
        : null;
  }

  static void refuse(HttpServletRequest request, HttpServletResponse response, Refusal refusal)
      throws IOException {
    if (refusal.kind() == Refusal.Kind.UNKNOWN) {
      response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"entente\"");
    }
    if (refusal instanceof TooOften often) {
      response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(TooOften.seconds(often.span())));
    }
    request.setAttribute(RequestFault.ATTRIBUTE, refusal);
    response.sendError(refusal.kind().status());
  }

  /** Refused for a while. */
  private static final class TooOften extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient Duration wait;

    TooOften(Duration wait, String messageKey, Object... arguments) {
      super(Kind.TOO_MANY, messageKey, arguments);
      this.wait = wait;
    }

    Duration span() {
      return wait;
    }

    static long seconds(Duration wait) {
      return Math.max(1, wait.plusMillis(999).toSeconds());
    }
  }
}
