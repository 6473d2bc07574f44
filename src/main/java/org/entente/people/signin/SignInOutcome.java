package org.entente.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Objects;
import org.entente.people.query.Standing;
import org.entente.people.query.Standings;
import org.entente.people.session.SessionStore;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * On to where one wanted to go, or back to the sign-in page with the reason. Whoever signs in also
 * sweeps up what has ended before: no clock on any node has to.
 */
@Component
class SignInOutcome implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

  private final SessionStore sessions;
  private final Standings standings;
  private final FactorDoor door;
  private final Clock clock;

  SignInOutcome(SessionStore sessions, Standings standings, FactorDoor door, Clock clock) {
    this.sessions = sessions;
    this.standings = standings;
    this.door = door;
    this.clock = clock;
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication authentication)
      throws IOException {
    SignedIn signedIn = (SignedIn) Objects.requireNonNull(authentication.getPrincipal());
    HttpSession session = request.getSession();
    session.setAttribute(SessionOwner.KEY, SessionOwner.of(signedIn, clock.instant()));
    session.removeAttribute(FactorPassed.KEY);
    sessions.sweep();
    response.sendRedirect(next(signedIn, session, ReturnPath.of(request.getParameter("back"))));
  }

  private String next(SignedIn signedIn, HttpSession session, String back) {
    Standing standing = standings.of(signedIn.person().id()).orElseThrow();
    return door.open(standing, session)
        ? back
        : new HalfWay(standing.person(), standing.factor()).page(back);
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException {
    long minutes = reason instanceof Throttled throttled ? throttled.minutes() : 0;
    String name = request.getParameter("name");
    request
        .getSession()
        .setAttribute(SignInRefused.KEY, new SignInRefused(name == null ? "" : name, minutes));
    String back = ReturnPath.of(request.getParameter("back"));
    response.sendRedirect("/sign-in?back=" + URLEncoder.encode(back, StandardCharsets.UTF_8));
  }
}
