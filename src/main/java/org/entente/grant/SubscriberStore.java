package org.entente.grant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.database.Times;
import org.entente.grant.Subscriptions.Wish;
import org.entente.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of subscribers, and of those who asked once. */
@Repository
class SubscriberStore {

  private final JdbcClient jdbc;

  SubscriberStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void sweep(Instant now) {
    jdbc.sql("delete from grant_subscription_request where expires_at <= :now")
        .param("now", Times.column(now))
        .update();
  }

  int askedBy(String sender, Instant since) {
    return jdbc.sql(
            """
            select count(*) from grant_subscription_request
             where sender = :sender and expires_at > :since
            """)
        .param("sender", sender)
        .param("since", Times.column(since))
        .query(Integer.class)
        .single();
  }

  boolean asked(String address, Instant since) {
    return jdbc.sql(
            """
            select exists (select 1 from grant_subscription_request
              where lower(address) = :folded and expires_at > :since)
            """)
        .param("folded", folded(address))
        .param("since", Times.column(since))
        .query(Boolean.class)
        .single();
  }

  void ask(String hash, Wish wish, String sender, Instant expires) {
    jdbc.sql(
            """
            insert into grant_subscription_request (token_hash, address, language, audience,
              sender, expires_at)
            values (:hash, :address, :language, :audience, :sender, :expires)
            """)
        .param("hash", hash)
        .param("address", wish.address())
        .param("language", wish.language().name())
        .param("audience", names(wish))
        .param("sender", sender)
        .param("expires", Times.column(expires))
        .update();
  }

  Optional<Wish> wish(String hash, Instant now) {
    return jdbc.sql(
            """
            select address, language, audience from grant_subscription_request
             where token_hash = :hash and expires_at > :now
            """)
        .param("hash", hash)
        .param("now", Times.column(now))
        .query(SubscriberStore::wish)
        .optional();
  }

  void used(String hash) {
    jdbc.sql("delete from grant_subscription_request where token_hash = :hash")
        .param("hash", hash)
        .update();
  }

  /** The leave token of whoever subscribed before stays: it stands in mails they have. */
  void put(UUID id, Wish wish, String leaveToken, Instant now) {
    jdbc.sql(
            """
            insert into grant_subscriber (id, address, folded, language, audience, leave_token,
              confirmed_at)
            values (:id, :address, :folded, :language, :audience, :token, :now)
            on conflict (folded) do update set address = excluded.address,
              language = excluded.language, audience = excluded.audience,
              confirmed_at = excluded.confirmed_at
            """)
        .param("id", id)
        .param("address", wish.address())
        .param("folded", folded(wish.address()))
        .param("language", wish.language().name())
        .param("audience", names(wish))
        .param("token", leaveToken)
        .param("now", Times.column(now))
        .update();
  }

  Optional<Wish> leaving(String token) {
    return jdbc.sql(
            "select address, language, audience from grant_subscriber where leave_token = :token")
        .param("token", token)
        .query(SubscriberStore::wish)
        .optional();
  }

  void leave(String token) {
    jdbc.sql("delete from grant_subscriber where leave_token = :token")
        .param("token", token)
        .update();
  }

  /** Those whom a call is for, whatever language they read, after the last one told. */
  List<Subscriber> next(Set<Audience> audience, @Nullable UUID last, int limit) {
    return jdbc.sql(
            """
            select id, address, language, leave_token from grant_subscriber
             where audience && cast(:audience as text[])
               and (cast(:last as uuid) is null or id > :last)
             order by id limit :limit
            """)
        .param("audience", audience.stream().map(Enum::name).toArray(String[]::new))
        .param("last", last)
        .param("limit", limit)
        .query(
            (row, number) ->
                new Subscriber(
                    row.getObject("id", UUID.class),
                    row.getString("address"),
                    Language.valueOf(row.getString("language")),
                    row.getString("leave_token")))
        .list();
  }

  /** Somebody who is told. */
  record Subscriber(UUID id, String address, Language language, String leaveToken) {}

  private static Wish wish(ResultSet row, int number) throws SQLException {
    return new Wish(
        row.getString("address"),
        Language.valueOf(row.getString("language")),
        Arrays.stream((String[]) row.getArray("audience").getArray())
            .map(Audience::valueOf)
            .collect(Collectors.toSet()));
  }

  private static String[] names(Wish wish) {
    return wish.audience().stream().map(Enum::name).sorted().toArray(String[]::new);
  }

  private static String folded(String address) {
    return address.toLowerCase(Locale.ROOT);
  }
}
