package org.entente.review;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.database.Times;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code review_ranking} and {@code review_place}. */
@Repository
class RankingStore {

  private final JdbcClient jdbc;
  private final Clock clock;

  RankingStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** In the place of the one that nobody has decided on. */
  void propose(UUID call, ContentHash hash, List<RankedPlace> places) {
    withdraw(call);
    UUID id = Ids.next(clock);
    jdbc.sql(
            """
            insert into review_ranking (id, call_id, hash, computed_at)
            values (:id, :call, :hash, :now)
            """)
        .param("id", id)
        .param("call", call)
        .param("hash", hash.hex())
        .param("now", Times.column(clock.instant()))
        .update();
    insert(id, places);
  }

  /** What nobody has decided on is not shown any more. */
  void withdraw(UUID call) {
    jdbc.sql("delete from review_ranking where call_id = :call and decided_at is null")
        .param("call", call)
        .update();
  }

  private void insert(UUID ranking, List<RankedPlace> places) {
    jdbc.sql(
            """
            insert into review_place (ranking, place, application, number, reference, score, means,
              reviews, spread, standing, tie_rule)
            select :ranking, n.place, n.application, n.number, n.reference, n.score,
              cast(n.means as numeric[]), n.reviews, n.spread, n.standing, n.tie_rule
            from unnest(cast(:places as int[]), cast(:applications as uuid[]),
                cast(:numbers as int[]), cast(:references as text[]), cast(:scores as numeric[]),
                cast(:means as text[]), cast(:reviews as int[]), cast(:spreads as numeric[]),
                cast(:standings as text[]), cast(:ties as text[]))
              as n (place, application, number, reference, score, means, reviews, spread, standing, tie_rule)
            """)
        .param("ranking", ranking)
        .param("places", places.stream().map(p -> p.place().place()).toArray(Integer[]::new))
        .param(
            "applications", places.stream().map(p -> p.place().application()).toArray(UUID[]::new))
        .param(
            "numbers",
            places.stream().map(p -> p.ranked().contender().number()).toArray(Integer[]::new))
        .param(
            "references",
            places.stream().map(p -> p.ranked().contender().reference()).toArray(String[]::new))
        .param("scores", places.stream().map(p -> p.place().score()).toArray(BigDecimal[]::new))
        .param("means", places.stream().map(RankingStore::means).toArray(String[]::new))
        .param(
            "reviews",
            places.stream()
                .map(p -> p.ranked().contender().scores().size())
                .toArray(Integer[]::new))
        .param("spreads", places.stream().map(p -> p.ranked().spread()).toArray(BigDecimal[]::new))
        .param(
            "standings",
            places.stream().map(p -> p.place().standing().name()).toArray(String[]::new))
        .param("ties", places.stream().map(p -> p.place().tieRule()).toArray(String[]::new))
        .update();
  }

  private static String means(RankedPlace place) {
    return "{"
        + String.join(",", place.ranked().means().stream().map(BigDecimal::toPlainString).toList())
        + "}";
  }

  Optional<ComputedRanking> latest(UUID call) {
    return jdbc.sql(
            """
            select * from review_ranking where call_id = :call
             order by computed_at desc, id desc limit 1
            """)
        .param("call", call)
        .query(RankingStore::row)
        .optional();
  }

  void decide(UUID id, Actor actor, @Nullable String remark) {
    jdbc.sql(
            """
            update review_ranking set decided_at = :now, decided_by = :by, decided_for = :for,
              remark = :remark where id = :id
            """)
        .param("now", Times.column(clock.instant()))
        .param("by", actor.personId())
        .param("for", actor.onBehalfOf())
        .param("remark", remark)
        .param("id", id)
        .update();
  }

  List<Place> places(UUID ranking) {
    return jdbc.sql(
            """
            select place, application, score, standing, tie_rule from review_place
             where ranking = :ranking order by place
            """)
        .param("ranking", ranking)
        .query(
            (row, number) ->
                new Place(
                    row.getInt("place"),
                    row.getObject("application", UUID.class),
                    row.getBigDecimal("score"),
                    Standing.valueOf(row.getString("standing")),
                    row.getString("tie_rule")))
        .list();
  }

  private static ComputedRanking row(ResultSet row, int number) throws SQLException {
    return new ComputedRanking(
        row.getObject("id", UUID.class),
        row.getObject("call_id", UUID.class),
        new ContentHash(row.getString("hash")),
        Times.instant(row, "computed_at"),
        Times.instantOrNull(row, "decided_at"),
        row.getObject("decided_by", UUID.class),
        row.getObject("decided_for", UUID.class),
        row.getString("remark"));
  }
}
