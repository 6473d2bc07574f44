package org.entente.people.signin;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.entente.database.Afterwards;
import org.entente.shared.ContentHash;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Failures as all nodes see them. */
@Component
class AttemptRows {

  private final JdbcClient jdbc;
  private final Afterwards afterwards;
  private final PendingFailures pending = new PendingFailures();

  AttemptRows(JdbcClient jdbc, Afterwards afterwards) {
    this.jdbc = jdbc;
    this.afterwards = afterwards;
  }

  /** When the failure came that so many later ones follow, looking back to an instant. */
  Optional<Instant> oldestOf(int number, String key, Instant after) {
    List<Instant> newest = pending.of(key, after);
    return newest.size() < number
        ? oldestWritten(number - newest.size(), key, after)
        : Optional.of(newest.get(number - 1));
  }

  private Optional<Instant> oldestWritten(int number, String key, Instant after) {
    return jdbc.sql(
            """
            select failed_at from people_attempt where key = :key and failed_at > :after
             order by failed_at desc offset :offset limit 1
            """)
        .param("key", hash(key))
        .param("after", time(after))
        .param("offset", number - 1)
        .query((row, none) -> row.getTimestamp(1).toInstant())
        .optional();
  }

  /**
   * Counts at once, and stays also where the work that the password was asked for is undone: it is
   * written when that work has given its connection back.
   */
  void add(String key, Instant at) {
    PendingFailures.Failure failure = pending.add(key, at);
    afterwards.run(
        () -> {
          insert(key, at);
          pending.written(failure);
        });
  }

  private void insert(String key, Instant at) {
    jdbc.sql("insert into people_attempt (key, failed_at) values (:key, :at)")
        .param("key", hash(key))
        .param("at", time(at))
        .update();
  }

  void forget(String key) {
    jdbc.sql("delete from people_attempt where key = :key").param("key", hash(key)).update();
  }

  boolean knows(String place) {
    return jdbc.sql("select exists (select 1 from people_known_place where place = :place)")
        .param("place", hash(place))
        .query(Boolean.class)
        .single();
  }

  void remember(String place, Instant now) {
    jdbc.sql(
            """
            insert into people_known_place (place, seen_at) values (:place, :now)
            on conflict (place) do update set seen_at = excluded.seen_at
            """)
        .param("place", hash(place))
        .param("now", time(now))
        .update();
  }

  /** Deletes what counts no more; rows that another node is deleting are left to it. */
  void sweep(Instant failedBefore, Instant seenBefore) {
    pending.sweep(failedBefore);
    jdbc.sql(
            """
            delete from people_attempt where ctid in (
              select ctid from people_attempt where failed_at < :before for update skip locked)
            """)
        .param("before", time(failedBefore))
        .update();
    jdbc.sql(
            """
            delete from people_known_place where place in (
              select place from people_known_place where seen_at < :before for update skip locked)
            """)
        .param("before", time(seenBefore))
        .update();
  }

  private static String hash(String key) {
    return ContentHash.of(key).hex();
  }

  private static OffsetDateTime time(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
