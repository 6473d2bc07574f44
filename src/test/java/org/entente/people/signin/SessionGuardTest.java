package org.entente.people.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.FilterChain;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.people.Person;
import org.entente.people.RequestFault;
import org.entente.people.query.Standing;
import org.entente.people.query.Standings;
import org.entente.shared.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;

class SessionGuardTest {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final Person PERSON =
      new Person(new UUID(0, 1), "officer", "Officer", Language.EN, true, Set.of());

  private final Standings standings = mock(Standings.class);
  private final SessionGuard guard =
      new SessionGuard(
          standings,
          mock(FactorDoor.class, call -> true),
          Clock.fixed(NOON, ZoneOffset.UTC),
          Duration.ofHours(12));

  @AfterEach
  void forget() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void endsASessionThatIsTooOldHoweverBusy() throws Exception {
    when(standings.of(PERSON.id())).thenReturn(Optional.of(new Standing(PERSON, 0, false)));
    assertThat(stillSignedIn(NOON.minus(Duration.ofHours(11)), 0)).isTrue();
    assertThat(stillSignedIn(NOON.minus(Duration.ofHours(13)), 0)).isFalse();
  }

  @Test
  void endsASessionOfAnOlderPassword() throws Exception {
    when(standings.of(PERSON.id())).thenReturn(Optional.of(new Standing(PERSON, 1, false)));
    assertThat(stillSignedIn(NOON, 0)).isFalse();
    assertThat(stillSignedIn(NOON, 1)).isTrue();
  }

  @Test
  void handsAFaultToTheErrorPageInsteadOfTheServer() {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/tasks");
    MockHttpServletResponse response = new MockHttpServletResponse();
    FilterChain failing =
        (any, other) -> {
          throw new IllegalStateException("away");
        };
    assertThatCode(() -> new FaultFilter().doFilter(request, response, failing))
        .doesNotThrowAnyException();
    assertThat(response.getStatus()).isEqualTo(500);
    assertThat(request.getAttribute(RequestFault.ATTRIBUTE))
        .isInstanceOf(IllegalStateException.class);
  }

  private boolean stillSignedIn(Instant since, int epoch) throws Exception {
    MockHttpSession session = new MockHttpSession();
    session.setAttribute(SessionOwner.KEY, new SessionOwner(PERSON.id(), epoch, since));
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/tasks");
    request.setSession(session);
    boolean[] signedIn = {false};
    guard.doFilter(
        request,
        new MockHttpServletResponse(),
        (any, other) ->
            signedIn[0] = SecurityContextHolder.getContext().getAuthentication() != null);
    assertThat(session.isInvalid()).isNotEqualTo(signedIn[0]);
    return signedIn[0];
  }
}
