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
import java.util.Optional;
import org.entente.people.query.Standing;
import org.entente.people.query.Standings;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at the person anew with every request, on every node: who was disabled, changed the
 * password or signed in too long ago is signed in no more, and changed roles hold at once. So does
 * a second factor: who has not given it in this session is {@link HalfWay} in.
 */
class SessionGuard extends OncePerRequestFilter {

  /** Request attribute with whom the request is from, for the error page. */
  static final String SEEN = SessionGuard.class.getName() + ".seen";

  private final Standings standings;
  private final FactorDoor door;
  private final Clock clock;
  private final Duration limit;

  SessionGuard(Standings standings, FactorDoor door, Clock clock, Duration limit) {
    this.standings = standings;
    this.door = door;
    this.clock = clock;
    this.limit = limit;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return StaticFiles.asked(request);
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
    HttpSession session = request.getSession(false);
    if (session != null && session.getAttribute(SessionOwner.KEY) instanceof SessionOwner owner) {
      SecurityContext now = SecurityContextHolder.createEmptyContext();
      still(owner)
          .ifPresentOrElse(standing -> admit(standing, session, request, now), session::invalidate);
      SecurityContextHolder.setContext(now);
      request.setAttribute(SEEN, now);
    }
  }

  private void admit(
      Standing standing, HttpSession session, HttpServletRequest request, SecurityContext now) {
    if (door.open(standing, session)) {
      now.setAuthentication(new SignedIn(standing.person(), standing.epoch()).token());
    } else {
      new HalfWay(standing.person(), standing.factor()).in(request);
    }
  }

  private Optional<Standing> still(SessionOwner owner) {
    if (owner.since().plus(limit).isBefore(clock.instant())) {
      return Optional.empty();
    }
    return standings
        .of(owner.person())
        .filter(now -> now.person().enabled() && now.epoch() == owner.epoch());
  }
}
