package org.entente.people.signin;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.entente.people.query.Standing;
import org.entente.people.query.Standings;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at the person anew with every request, on every node: who was disabled, changed the
 * password or signed in too long ago is signed in no more, and changed roles hold at once.
 */
class SessionGuard extends OncePerRequestFilter {

  static final String SIGNED_IN_AT = "entente.signedInAt";

  /** Request attribute with whom the request is from, for the error page. */
  static final String SEEN = SessionGuard.class.getName() + ".seen";

  private final Standings standings;
  private final Clock clock;
  private final Duration limit;

  SessionGuard(Standings standings, Clock clock, Duration limit) {
    this.standings = standings;
    this.clock = clock;
    this.limit = limit;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return StaticFiles.asked(request) || Probes.asked(request);
  }

  /** The page that says what failed speaks to the person as they are now, not as at sign-in. */
  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getDispatcherType() == DispatcherType.ERROR) {
      if (request.getAttribute(SEEN) instanceof SecurityContext seen) {
        SecurityContextHolder.setContext(seen);
      }
    } else {
      look(request);
    }
    chain.doFilter(request, response);
  }

  private void look(HttpServletRequest request) {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) {
      SecurityContext now = SecurityContextHolder.createEmptyContext();
      HttpSession session = request.getSession(false);
      still(signedIn, session)
          .ifPresentOrElse(person -> now.setAuthentication(person.token()), () -> end(session));
      SecurityContextHolder.setContext(now);
      request.setAttribute(SEEN, now);
    }
  }

  private Optional<SignedIn> still(SignedIn signedIn, @Nullable HttpSession session) {
    if (session != null && tooOld(session)) {
      return Optional.empty();
    }
    return standings
        .of(signedIn.person().id())
        .filter(now -> now.person().enabled() && now.epoch() == signedIn.epoch())
        .map(Standing::person)
        .map(person -> new SignedIn(person, signedIn.epoch()));
  }

  private boolean tooOld(HttpSession session) {
    return session.getAttribute(SIGNED_IN_AT) instanceof Instant at
        && at.plus(limit).isBefore(clock.instant());
  }

  private static void end(@Nullable HttpSession session) {
    if (session != null) {
      session.invalidate();
    }
  }
}
