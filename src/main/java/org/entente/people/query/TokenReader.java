package org.entente.people.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.people.TokenScope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tokens as sign-in and the account page read them. */
@Component
public class TokenReader {

  private static final Duration TOLD_EVERY = Duration.ofMinutes(1);

  private final JdbcClient jdbc;
  private final Clock clock;

  TokenReader(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The token of this hash, where it still holds. */
  public Optional<Held> holding(String hash) {
    return jdbc.sql(
            """
            select t.id, t.person, t.scope, t.epoch, t.last_used_at from people_token t
            where t.hash = :hash and t.revoked_at is null and t.expires_at > :now
            """)
        .param("hash", hash)
        .param("now", now())
        .query(
            (row, number) ->
                new Held(
                    row.getObject("id", UUID.class),
                    row.getObject("person", UUID.class),
                    TokenScope.valueOf(row.getString("scope")),
                    row.getInt("epoch"),
                    instant(row, "last_used_at")))
        .optional();
  }

  /** Notes that it was used, once a minute at most. */
  public void used(Held token) {
    Instant now = clock.instant();
    Instant last = token.lastUsedAt();
    if (last == null || last.plus(TOLD_EVERY).isBefore(now)) {
      jdbc.sql("update people_token set last_used_at = :now where id = :id")
          .param("now", now())
          .param("id", token.id())
          .update();
    }
  }

  /** A person's tokens, those that hold first and then the newest; at most fifty. */
  public List<Line> of(UUID person) {
    return jdbc.sql(
            """
            select t.*, t.revoked_at is null and t.expires_at > :now and t.epoch = p.session_epoch
                     as holding
              from people_token t join people_person p on p.id = t.person
             where t.person = :person order by holding desc, t.made_at desc, t.id desc limit 50
            """)
        .param("person", person)
        .param("now", now())
        .query(
            (row, number) ->
                new Line(
                    row.getObject("id", UUID.class),
                    row.getString("name"),
                    TokenScope.valueOf(row.getString("scope")),
                    row.getObject("made_at", OffsetDateTime.class).toInstant(),
                    row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                    instant(row, "last_used_at"),
                    row.getBoolean("holding")))
        .list();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  /**
   * A token that holds, as far as it can tell itself.
   *
   * @param epoch of its person's sessions when it was made
   */
  public record Held(
      UUID id, UUID person, TokenScope scope, int epoch, @Nullable Instant lastUsedAt) {}

  /**
   * A line of the account page.
   *
   * @param holding false once it is revoked, expired, or ended with the person's sessions
   */
  public record Line(
      UUID id,
      String name,
      TokenScope scope,
      Instant madeAt,
      Instant expiresAt,
      @Nullable Instant lastUsedAt,
      boolean holding) {}
}
