package org.entente.people.signin;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.entente.people.FreshAction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has signed in again for what, in which session. */
@Component
class FreshRows {

  private static final String MATCHES =
      """
       where session = :session and person = :person and purpose = :purpose and hash = :hash
         and strength = :strength and signed_in_at > :after
      """;

  private final JdbcClient jdbc;

  FreshRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param session as its row is called
   */
  void add(String session, UUID person, FreshAction action, Instant now) {
    jdbc.sql(
            """
            insert into people_fresh (session, person, purpose, hash, strength, signed_in_at)
            values (:session, :person, :purpose, :hash, :strength, :now)
            on conflict (session, purpose, hash, strength) do update
              set person = excluded.person, signed_in_at = excluded.signed_in_at
            """)
        .param("session", session)
        .param("person", person)
        .param("purpose", action.purpose())
        .param("hash", action.hash().hex())
        .param("strength", action.strength().name())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  boolean holds(String session, UUID person, FreshAction action, Instant now) {
    return matching("select 1 from people_fresh", session, person, action, now)
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  /** Of any number that ask at once, one gets it. */
  boolean use(String session, UUID person, FreshAction action, Instant now) {
    return matching("delete from people_fresh", session, person, action, now).update() == 1;
  }

  private JdbcClient.StatementSpec matching(
      String what, String session, UUID person, FreshAction action, Instant now) {
    return jdbc.sql(what + MATCHES)
        .param("session", session)
        .param("person", person)
        .param("purpose", action.purpose())
        .param("hash", action.hash().hex())
        .param("strength", action.strength().name())
        .param("after", now.minus(action.within()).atOffset(ZoneOffset.UTC));
  }
}
