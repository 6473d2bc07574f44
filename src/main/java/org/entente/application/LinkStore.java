package org.entente.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.entente.database.Times;
import org.entente.shared.ContentHash;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code application_link} and {@code application_link_request}. */
@Repository
class LinkStore {

  private final JdbcClient jdbc;
  private final Clock clock;

  LinkStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * @param call null where somebody only asked to come back
   */
  record Link(UUID applicant, int generation, @Nullable UUID call) {}

  /** In the place of the one before. */
  void issue(UUID applicant, String token, @Nullable UUID call, Duration valid) {
    Instant now = clock.instant();
    jdbc.sql(
            """
            insert into application_link
              (applicant, token, generation, call_id, issued_at, expires_at)
            values (:applicant, :token, 1, :call, :now, :expires)
            on conflict (applicant) do update set token = excluded.token,
              generation = application_link.generation + 1, call_id = excluded.call_id,
              issued_at = excluded.issued_at, expires_at = excluded.expires_at
            """)
        .param("applicant", applicant)
        .param("token", ContentHash.of(token).hex())
        .param("call", call)
        .param("now", Times.column(now))
        .param("expires", Times.column(now.plus(valid)))
        .update();
  }

  Optional<Link> find(String token) {
    return jdbc.sql("select * from application_link where token = :token and expires_at > :now")
        .param("token", ContentHash.of(token).hex())
        .param("now", Times.column(clock.instant()))
        .query(
            (row, number) ->
                new Link(
                    row.getObject("applicant", UUID.class),
                    row.getInt("generation"),
                    row.getObject("call_id", UUID.class)))
        .optional();
  }

  void entered(Link link) {
    jdbc.sql(
            """
            update application_link set entered = greatest(entered, :generation)
            where applicant = :applicant
            """)
        .param("generation", link.generation())
        .param("applicant", link.applicant())
        .update();
  }

  /** Whether nobody has entered by a later link. */
  boolean current(UUID applicant, int generation) {
    return jdbc.sql(
            """
            select exists (select 1 from application_link
             where applicant = :applicant and entered <= :generation)
            """)
        .param("applicant", applicant)
        .param("generation", generation)
        .query(Boolean.class)
        .single();
  }

  /** How many links were asked for under a key; whoever asks at the same time waits. */
  int askedSince(String key, Instant after) {
    String hash = ContentHash.of(key).hex();
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
        .param("key", hash)
        .query((row, number) -> number)
        .list();
    return jdbc.sql(
            "select count(*) from application_link_request where key = :key and asked_at > :after")
        .param("key", hash)
        .param("after", Times.column(after))
        .query(Integer.class)
        .single();
  }

  void asked(String key) {
    jdbc.sql("insert into application_link_request (key, asked_at) values (:key, :now)")
        .param("key", ContentHash.of(key).hex())
        .param("now", Times.column(clock.instant()))
        .update();
  }

  /** Forgets what counts no more; rows that somebody else is deleting are left to them. */
  void sweep(Instant before) {
    jdbc.sql(
            """
            delete from application_link_request where ctid in (
              select ctid from application_link_request where asked_at < :before
              for update skip locked)
            """)
        .param("before", Times.column(before))
        .update();
  }
}
