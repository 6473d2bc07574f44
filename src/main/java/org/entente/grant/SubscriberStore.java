package org.entente.grant;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.database.Times;
import org.entente.grant.Subscriptions.Wish;
import org.entente.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of subscribers. */
@Repository
class SubscriberStore {

  private final JdbcClient jdbc;

  SubscriberStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
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
        .param("folded", SubscriptionRequestStore.folded(wish.address()))
        .param("language", wish.language().name())
        .param("audience", SubscriptionRequestStore.names(wish))
        .param("token", leaveToken)
        .param("now", Times.column(now))
        .update();
  }

  Optional<Wish> leaving(String token) {
    return jdbc.sql(
            "select address, language, audience from grant_subscriber where leave_token = :token")
        .param("token", token)
        .query(SubscriptionRequestStore::wish)
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
}
