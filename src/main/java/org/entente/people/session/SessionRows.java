package org.entente.people.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.entente.shared.Jsonb;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code people_session}. */
@Component
public class SessionRows {

  private final JdbcClient jdbc;

  SessionRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What a request leaves behind.
   *
   * @param attributes null for one that was removed
   */
  record Change(String id, Map<String, @Nullable Object> attributes, Instant opened, Instant seen) {

    static Change of(StoredSession session) {
      return new Change(
          session.getId(),
          session.changes(),
          session.getCreationTime(),
          session.getLastAccessedTime());
    }
  }

  Optional<StoredSession> find(String id, Instant seenAfter, Duration idle) {
    return jdbc.sql(
            """
            select attributes::text, opened_at, seen_at from people_session
             where id = :id and seen_at > :after
            """)
        .param("id", SessionIds.stored(id))
        .param("after", time(seenAfter))
        .query((row, number) -> session(id, row, idle))
        .optional();
  }

  private static StoredSession session(String id, ResultSet row, Duration idle)
      throws SQLException {
    return new StoredSession(
        id,
        SessionText.read(row.getString("attributes")),
        instant(row, "opened_at"),
        instant(row, "seen_at"),
        idle);
  }

  void insert(Change change) {
    jdbc.sql(
            """
            insert into people_session (id, attributes, opened_at, seen_at)
            values (:id, jsonb_strip_nulls(:attributes), :opened, :seen)
            """)
        .param("id", SessionIds.stored(change.id()))
        .param("attributes", Jsonb.object(SessionText.write(change.attributes())))
        .param("opened", time(change.opened()))
        .param("seen", time(change.seen()))
        .update();
  }

  /** Two requests at once each change their own attributes only. */
  void update(String storedId, Change change) {
    jdbc.sql(
            """
            update people_session
               set id = :id, attributes = jsonb_strip_nulls(attributes || :attributes), seen_at = :seen
             where id = :stored
            """)
        .param("id", SessionIds.stored(change.id()))
        .param("attributes", Jsonb.object(SessionText.write(change.attributes())))
        .param("seen", time(change.seen()))
        .param("stored", SessionIds.stored(storedId))
        .update();
  }

  void touch(String id, Instant seen) {
    jdbc.sql("update people_session set seen_at = :seen where id = :id and seen_at < :seen")
        .param("id", SessionIds.stored(id))
        .param("seen", time(seen))
        .update();
  }

  void delete(String id) {
    jdbc.sql("delete from people_session where id = :id")
        .param("id", SessionIds.stored(id))
        .update();
  }

  int since(Instant seenAfter) {
    return jdbc.sql("select count(*) from people_session where seen_at > :after")
        .param("after", time(seenAfter))
        .query(Integer.class)
        .single();
  }

  /** Forgets what ended by itself; what another node is just deleting is left to it. */
  int sweep(Instant seenBefore) {
    return jdbc.sql(
            """
            delete from people_session where id in (
              select id from people_session where seen_at <= :before for update skip locked)
            """)
        .param("before", time(seenBefore))
        .update();
  }

  private static OffsetDateTime time(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getTimestamp(column).toInstant();
  }
}
