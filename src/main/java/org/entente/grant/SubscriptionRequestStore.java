package org.entente.grant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.database.Times;
import org.entente.grant.Subscriptions.Wish;
import org.entente.shared.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of those who asked to hear of calls, and have not said so twice. */
@Repository
class SubscriptionRequestStore {

  private final JdbcClient jdbc;

  SubscriptionRequestStore(JdbcClient jdbc) {
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
        .query(SubscriptionRequestStore::wish)
        .optional();
  }

  void used(String hash) {
    jdbc.sql("delete from grant_subscription_request where token_hash = :hash")
        .param("hash", hash)
        .update();
  }

  static Wish wish(ResultSet row, int number) throws SQLException {
    return new Wish(
        row.getString("address"),
        Language.valueOf(row.getString("language")),
        Arrays.stream((String[]) row.getArray("audience").getArray())
            .map(Audience::valueOf)
            .collect(Collectors.toSet()));
  }

  static String[] names(Wish wish) {
    return wish.audience().stream().map(Enum::name).sorted().toArray(String[]::new);
  }

  static String folded(String address) {
    return address.toLowerCase(Locale.ROOT);
  }
}
