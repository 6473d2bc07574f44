package org.entente.payee.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.database.Times;
import org.entente.payee.DetailsState;
import org.entente.shared.Folded;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Entries of bank details: those to be confirmed first, then the newest. */
@Repository
@Transactional(readOnly = true)
public class DetailsList {

  private static final int SIZE = 25;

  private static final String RANK =
      "case state when 'ENTERED' then 0 when 'WAITING' then 1 else 2 end";

  private static final String WHERE =
      """
       where (cast(:words as text) is null or words @@ to_tsquery('simple', :words))
         and (cast(:states as text[]) is null or state = any(:states))
      """;

  private static final String PAGE =
      "with ranked as (select d.*, "
          + RANK
          + " as rank from payee_details d), last as (select rank, id from ranked where id = :after)"
          + " select * from ranked"
          + WHERE
          + """
             and (cast(:after as uuid) is null or exists (select 1 from last
               where ranked.rank > last.rank or (ranked.rank = last.rank and ranked.id < last.id)))
             order by rank, id desc limit :limit
            """;

  private final JdbcClient jdbc;

  DetailsList(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param after id of the last line before the page; null for the first one
   */
  public DetailsPage page(DetailsFilter filter, @Nullable UUID after) {
    List<DetailsLine> lines =
        jdbc.sql(PAGE)
            .params(parameters(filter))
            .param("after", after)
            .param("limit", SIZE + 1)
            .query(DetailsList::line)
            .list();
    boolean more = lines.size() > SIZE;
    List<DetailsLine> shown = more ? lines.subList(0, SIZE) : lines;
    return new DetailsPage(shown, more ? shown.get(SIZE - 1).id().toString() : null);
  }

  /** How many there are in each state, whichever the filter names. */
  public Map<DetailsState, Integer> counts(DetailsFilter filter) {
    Map<DetailsState, Integer> counts = new EnumMap<>(DetailsState.class);
    jdbc.sql("select state, count(*) from payee_details" + WHERE + "group by 1")
        .params(parameters(filter.withoutStates()))
        .query(
            row -> {
              counts.put(DetailsState.valueOf(row.getString(1)), row.getInt(2));
            });
    return counts;
  }

  /** How many wait for somebody to confirm them. */
  public int toConfirm() {
    return jdbc.sql("select count(*) from payee_details where state = 'ENTERED'")
        .query(Integer.class)
        .single();
  }

  private static Map<String, @Nullable Object> parameters(DetailsFilter filter) {
    Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
    parameters.put("words", filter.words().isEmpty() ? null : Folded.beginnings(filter.words()));
    parameters.put(
        "states",
        filter.states().isEmpty()
            ? null
            : filter.states().stream().map(Enum::name).toArray(String[]::new));
    return parameters;
  }

  private static DetailsLine line(ResultSet row, int number) throws SQLException {
    return new DetailsLine(
        row.getObject("id", UUID.class),
        row.getString("name"),
        row.getString("holder"),
        row.getString("masked"),
        row.getString("bic"),
        DetailsState.valueOf(row.getString("state")),
        row.getBoolean("changes"),
        row.getString("why") == null,
        Times.instant(row, "entered_at"),
        Times.instantOrNull(row, "payable_from"));
  }
}
