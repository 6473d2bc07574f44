package org.entente.application.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.entente.application.ApplicationStatus;
import org.entente.database.Times;
import org.entente.grant.Audience;
import org.entente.shared.Folded;
import org.entente.shared.Jsonb;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The office's list of applications, page by page, the latest begun first. */
@Repository
@Transactional(readOnly = true)
public class ApplicationList {

  public static final int PAGE = 25;

  private static final int FETCH = 500;

  /** The page is found by the index alone, and only then are names looked up. */
  private static final String SELECT =
      """
      select a.id, a.reference, a.status, a.country, a.from_on, a.until_on, a.unit, a.late,
        a.submitted_at, p.name as applicant, p.audience, c.reference as call_reference, c.title,
        h.names as host
      from (select * from application a where %s order by a.id desc %s) a
      join application_applicant p on p.id = a.applicant
      join grant_call c on c.id = a.call_id
      left join partner h on h.id = a.host
      order by a.id desc
      """;

  private final JdbcClient jdbc;

  ApplicationList(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param after cursor of the row before the page, null for the first page
   */
  public ListPage page(ListFilter filter, @Nullable UUID after, int size) {
    List<ListRow> rows =
        jdbc.sql(SELECT.formatted(where(filter, after), "limit :limit"))
            .params(parameters(filter, after))
            .param("limit", size + 1)
            .query(ApplicationList::row)
            .list();
    boolean more = rows.size() > size;
    List<ListRow> shown = more ? rows.subList(0, size) : rows;
    return new ListPage(shown, more ? shown.get(size - 1).id().toString() : null);
  }

  /** How many there are, counted up to a limit. */
  public int count(ListFilter filter, int limit) {
    return jdbc.sql(
            "select count(*) from (select 1 from application a where "
                + where(filter, null)
                + " limit :limit) found")
        .params(parameters(filter, null))
        .param("limit", limit)
        .query(Integer.class)
        .single();
  }

  /** Every row, one at a time, for an export. */
  public void each(ListFilter filter, Consumer<ListRow> row) {
    try (var rows =
        jdbc
            .sql(SELECT.formatted(where(filter, null), ""))
            .withFetchSize(FETCH)
            .params(parameters(filter, null))
            .query(ApplicationList::row)
            .stream()) {
      rows.forEach(row);
    }
  }

  public ListChoices choices() {
    List<ListChoices.CallChoice> calls =
        jdbc.sql(
                """
                select c.id, c.reference, c.title from grant_call c
                 where exists (select 1 from application a where a.call_id = c.id)
                 order by c.reference desc limit 200
                """)
            .query(
                (row, number) ->
                    new ListChoices.CallChoice(
                        row.getObject("id", UUID.class),
                        row.getString("reference"),
                        Jsonb.text(row.getString("title"))))
            .list();
    return new ListChoices(calls, distinct("country"), distinct("unit"));
  }

  /** Hops from value to value along the index, instead of reading every row. */
  private List<String> distinct(String column) {
    return jdbc.sql(
            """
            with recursive hop as (
              (select min(%1$s) as value from application)
              union all
              select (select min(%1$s) from application where %1$s > hop.value)
                from hop where hop.value is not null)
            select value from hop where value is not null and value <> ''
            """
                .formatted(column))
        .query(String.class)
        .list();
  }

  /** Only the conditions that are asked for, so that each has its index. */
  private static String where(ListFilter filter, @Nullable UUID after) {
    StringBuilder where =
        new StringBuilder(filter.status() == null ? "a.status <> 'DRAFT'" : "a.status = :status");
    add(where, filter.call() != null, "a.call_id = :call");
    add(where, filter.country() != null, "a.country = :country");
    add(where, filter.unit() != null, "a.unit = :unit");
    add(where, !filter.words().isEmpty(), "a.words @@ to_tsquery('simple', :words)");
    add(where, after != null, "a.id < :after");
    return where.toString();
  }

  private static void add(StringBuilder where, boolean asked, String condition) {
    if (asked) {
      where.append(" and ").append(condition);
    }
  }

  private static Map<String, @Nullable Object> parameters(ListFilter filter, @Nullable UUID after) {
    Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
    ApplicationStatus status = filter.status();
    parameters.put("status", status == null ? null : status.name());
    parameters.put("call", filter.call());
    parameters.put("country", filter.country());
    parameters.put("unit", filter.unit());
    parameters.put("words", Folded.beginnings(filter.words()));
    parameters.put("after", after);
    return parameters;
  }

  private static ListRow row(ResultSet row, int number) throws SQLException {
    String host = row.getString("host");
    return new ListRow(
        row.getObject("id", UUID.class),
        row.getString("reference"),
        row.getString("applicant"),
        Audience.valueOf(row.getString("audience")),
        row.getString("call_reference"),
        Jsonb.text(row.getString("title")),
        ApplicationStatus.valueOf(row.getString("status")),
        host == null ? null : Jsonb.text(host),
        row.getString("country"),
        row.getObject("from_on", LocalDate.class),
        row.getObject("until_on", LocalDate.class),
        row.getString("unit"),
        row.getBoolean("late"),
        Times.instantOrNull(row, "submitted_at"));
  }
}
