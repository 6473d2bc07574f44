package org.entente.review;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what minutes tell. */
@Repository
class MinutesRows {

  private static final String EVENTS =
      """
      select c.number, p.display_name, a.asked_for from review_assignment a
        join review_case c on c.application = a.application
        left join people_person p on p.id = a.reviewer
       where a.call_id = :call and\s""";

  private final JdbcClient jdbc;

  MinutesRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param most places that are printed
   */
  MinutesFacts of(UUID call, UUID ranking, int most) {
    List<Integer> counts =
        jdbc.sql(
                """
                select count(*) as places, coalesce(min(reviews), 0) as fewest
                  from review_place where ranking = :ranking
                """)
            .param("ranking", ranking)
            .query((row, number) -> List.of(row.getInt("places"), row.getInt("fewest")))
            .single();
    return new MinutesFacts(
        counts.get(0),
        counts.get(1),
        events(call, "a.state = 'RECUSED'"),
        events(call, "a.state = 'EXPIRED'"),
        events(call, "a.asked_for is not null"),
        places(ranking, most));
  }

  private List<MinutesFacts.Event> events(UUID call, String which) {
    return jdbc.sql(EVENTS + which + " order by c.number, a.id")
        .param("call", call)
        .query(
            (row, number) ->
                new MinutesFacts.Event(
                    row.getInt("number"),
                    row.getString("display_name"),
                    row.getString("asked_for")))
        .list();
  }

  private List<MinutesFacts.Line> places(UUID ranking, int most) {
    return jdbc.sql(
            "select * from review_place where ranking = :ranking and place <= :most order by place")
        .param("ranking", ranking)
        .param("most", most)
        .query(MinutesRows::line)
        .list();
  }

  private static MinutesFacts.Line line(ResultSet row, int number) throws SQLException {
    return new MinutesFacts.Line(
        row.getInt("place"),
        row.getInt("number"),
        row.getBigDecimal("score"),
        List.of((BigDecimal[]) row.getArray("means").getArray()),
        row.getInt("reviews"),
        row.getBigDecimal("spread"),
        Standing.valueOf(row.getString("standing")),
        row.getString("tie_rule"));
  }
}
