package org.entente.testing;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.entente.people.FreshAction;
import org.entente.people.Person;
import org.entente.people.query.Standing;
import org.entente.people.query.Standings;
import org.entente.people.session.SessionStore;
import org.entente.people.signin.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Does something in a session whose person has just signed in again for it. */
@Component
public class SignedInAfresh {

  private final Standings standings;
  private final JdbcClient jdbc;
  private final Clock clock;

  SignedInAfresh(Standings standings, JdbcClient jdbc, Clock clock) {
    this.standings = standings;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public void as(Person person, FreshAction action, Runnable step) {
    MockHttpSession session = new MockHttpSession(null, UUID.randomUUID().toString());
    signIn(SessionStore.rowOf(session.getId()), person, action);
    in(session, person, step);
  }

  /** In a session of theirs, without a fresh sign-in. */
  public void notAfresh(Person person, Runnable step) {
    in(new MockHttpSession(null, UUID.randomUUID().toString()), person, step);
  }

  private void in(MockHttpSession session, Person person, Runnable step) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setSession(session);
    RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    Standing standing = standings.named(person.signInName()).orElseThrow();
    SecurityContextHolder.getContext()
        .setAuthentication(new SignedIn(standing.person(), standing.epoch()).token());
    try {
      step.run();
    } finally {
      RequestContextHolder.resetRequestAttributes();
      SecurityContextHolder.clearContext();
    }
  }

  private void signIn(String row, Person person, FreshAction action) {
    jdbc.sql(
            """
            insert into people_session (id, attributes, opened_at, seen_at)
            values (:id, '{}', :now, :now)
            """)
        .param("id", row)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    jdbc.sql(
            """
            insert into people_fresh (session, person, purpose, hash, strength, signed_in_at)
            values (:session, :person, :purpose, :hash, :strength, :now)
            """)
        .param("session", row)
        .param("person", person.id())
        .param("purpose", action.purpose())
        .param("hash", action.hash().hex())
        .param("strength", action.strength().name())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }
}
