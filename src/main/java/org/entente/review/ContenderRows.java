package org.entente.review;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.entente.database.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All that a ranking is computed from, in one pass over its call. */
@Repository
class ContenderRows {

  private final JdbcClient jdbc;

  ContenderRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** By number; each with its scores in the order they were asked for. */
  List<Contender> of(UUID call) {
    return jdbc.sql(
            """
            select c.application, c.number, c.reference, c.submitted_at,
              array_agg(array_to_string(a.halves, ',') order by a.id) as scores
              from review_case c
              join review_assignment a on a.application = c.application and a.state = 'SCORED'
             where c.call_id = :call and c.state = 'SETTLED'
             group by c.application order by c.number
            """)
        .param("call", call)
        .query(
            (row, number) ->
                new Contender(
                    row.getObject("application", UUID.class),
                    row.getInt("number"),
                    row.getString("reference"),
                    Times.instant(row, "submitted_at"),
                    scores((String[]) row.getArray("scores").getArray())))
        .list();
  }

  private static List<Scores> scores(String[] texts) {
    List<Scores> all = new ArrayList<>(texts.length);
    for (String text : texts) {
      List<Integer> halves = new ArrayList<>();
      for (String one : text.split(",", -1)) {
        halves.add(Integer.valueOf(one));
      }
      all.add(new Scores(halves));
    }
    return all;
  }
}
