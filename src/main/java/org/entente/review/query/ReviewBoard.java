package org.entente.review.query;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.entente.review.AssignmentState;
import org.entente.review.ReviewState;
import org.entente.review.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The review of one call: figures, reviewers, applications a page at a time, the ranking. */
@Repository
@Transactional(readOnly = true)
public class ReviewBoard {

  private final JdbcClient jdbc;

  ReviewBoard(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public BoardFigures figures(UUID call) {
    return jdbc.sql(
            """
            select count(*) filter (where state = 'DRAWN') as waiting,
              count(*) filter (where state = 'RUNNING') as running,
              count(*) filter (where state = 'SETTLED') as settled,
              count(*) filter (where state = 'ENDED') as ended,
              count(*) filter (where state = 'SETTLED' and outlying) as outlying
              from review_case where call_id = :call
            """)
        .param("call", call)
        .query(
            (row, number) ->
                new BoardFigures(
                    row.getInt("waiting"),
                    row.getInt("running"),
                    row.getInt("settled"),
                    row.getInt("ended"),
                    row.getInt("outlying")))
        .single();
  }

  public List<ReviewerLine> reviewers(UUID call) {
    return jdbc.sql(
            """
            select m.person, p.display_name,
              count(a.id) filter (where a.state = 'OPEN') as open,
              count(a.id) filter (where a.state = 'SCORED') as scored,
              count(a.id) filter (where a.state = 'RECUSED') as recused,
              count(a.id) filter (where a.state = 'EXPIRED') as replaced
              from review_member m join people_person p on p.id = m.person
              left join review_assignment a on a.call_id = m.call_id and a.reviewer = m.person
             where m.call_id = :call group by m.person, p.display_name order by p.display_name
            """)
        .param("call", call)
        .query(
            (row, number) ->
                new ReviewerLine(
                    row.getObject("person", UUID.class),
                    row.getString("display_name"),
                    row.getInt("open"),
                    row.getInt("scored"),
                    row.getInt("recused"),
                    row.getInt("replaced")))
        .list();
  }

  /**
   * @param after number of the last one of the page before, 0 for the first page
   */
  public List<BoardRow> applications(UUID call, BoardFilter filter, int after, int limit) {
    List<BoardRow> rows =
        jdbc.sql(
                """
                select application, number, reference, state, score, spread, outlying
                  from review_case
                 where call_id = :call and number > :after and state <> 'ENDED'
                   and (:filter = 'ALL' or (:filter = 'OUTLYING' and outlying and state = 'SETTLED')
                     or (:filter = 'OPEN' and state in ('DRAWN', 'RUNNING')))
                 order by number limit :limit
                """)
            .param("call", call)
            .param("after", after)
            .param("filter", filter.name())
            .param("limit", limit)
            .query(ReviewBoard::row)
            .list();
    Map<UUID, List<BoardRow.Part>> parts =
        parts(rows.stream().map(BoardRow::application).toArray(UUID[]::new));
    return rows.stream()
        .map(row -> row.with(parts.getOrDefault(row.application(), List.of())))
        .toList();
  }

  private Map<UUID, List<BoardRow.Part>> parts(UUID[] applications) {
    Map<UUID, List<BoardRow.Part>> parts = new HashMap<>();
    jdbc.sql(
            """
            select a.application, p.display_name, a.state, a.total from review_assignment a
              left join people_person p on p.id = a.reviewer
             where a.application = any(cast(:applications as uuid[])) order by a.id
            """)
        .param("applications", applications)
        .query(
            row -> {
              parts
                  .computeIfAbsent(
                      row.getObject("application", UUID.class), key -> new ArrayList<>())
                  .add(
                      new BoardRow.Part(
                          row.getString("display_name"),
                          AssignmentState.valueOf(row.getString("state")),
                          row.getBigDecimal("total")));
            });
    return parts;
  }

  /**
   * @param after the last place of the page before, 0 for the first page
   */
  public List<RankingRow> places(UUID ranking, int after, int limit) {
    return jdbc.sql(
            """
            select * from review_place where ranking = :ranking and place > :after
             order by place limit :limit
            """)
        .param("ranking", ranking)
        .param("after", after)
        .param("limit", limit)
        .query(ReviewBoard::place)
        .list();
  }

  /** Every place, one after the other, however many there are. */
  public void eachPlace(UUID ranking, Consumer<RankingRow> reader) {
    try (Stream<RankingRow> all =
        jdbc
            .sql("select * from review_place where ranking = :ranking order by place")
            .withFetchSize(500)
            .param("ranking", ranking)
            .query(ReviewBoard::place)
            .stream()) {
      all.forEach(reader);
    }
  }

  private static BoardRow row(ResultSet row, int number) throws SQLException {
    return new BoardRow(
        row.getObject("application", UUID.class),
        row.getInt("number"),
        row.getString("reference"),
        ReviewState.valueOf(row.getString("state")),
        row.getBigDecimal("score"),
        row.getBigDecimal("spread"),
        row.getBoolean("outlying"),
        List.of());
  }

  private static RankingRow place(ResultSet row, int number) throws SQLException {
    return new RankingRow(
        row.getInt("place"),
        row.getInt("number"),
        row.getString("reference"),
        row.getBigDecimal("score"),
        List.of((BigDecimal[]) row.getArray("means").getArray()),
        row.getInt("reviews"),
        row.getBigDecimal("spread"),
        Standing.valueOf(row.getString("standing")),
        row.getString("tie_rule"));
  }
}
